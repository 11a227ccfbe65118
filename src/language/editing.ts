import type { Actual, Position } from '../model/indicator.ts';
import type { Day, DocumentKind, FiscalYear, Name } from '../model/record.ts';

/** Why what was said is not written, as the data stand. */
export type EntryProblem =
  /** A figure that is settled stands there: only a correction goes behind it. */
  | { readonly kind: 'needs-correction'; readonly before: Actual }
  | { readonly kind: 'settled-already'; readonly before: Actual }
  | { readonly kind: 'reported-already'; readonly id: string; readonly day: Day; readonly stage: string }
  | { readonly kind: 'ended-already'; readonly id: string; readonly day: Day }
  | {
      readonly kind: 'series-needed';
      readonly series: readonly { readonly id: string; readonly name: Name }[];
    }
  | {
      readonly kind: 'no-such-stage';
      readonly written: string;
      readonly meant: string | null;
      readonly stages: readonly { readonly id: string; readonly label: string }[];
    }
  | {
      readonly kind: 'wrong-record';
      readonly address: string;
      readonly of: DocumentKind;
      readonly needs: DocumentKind;
    }
  | { readonly kind: 'not-a-moment'; readonly written: string }
  | { readonly kind: 'not-a-day'; readonly option: string; readonly written: string }
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  | { readonly kind: 'several-plans'; readonly plans: readonly string[] }
  | { readonly kind: 'bad-id' | 'same-id' | 'id-taken'; readonly written: string }
  /** Whether they name what is to go by another id, nobody can see. */
  | { readonly kind: 'unread-files'; readonly files: readonly string[] }
  | { readonly kind: 'nothing-to-take-back' };

/** What there is to say of what was entered. */
export type EntryRemark =
  /** It stands there already: nothing is to be done. */
  | { readonly kind: 'there-already'; readonly what: 'figure' | 'stage' | 'target' | 'end' }
  /** From which day the figure shows; `null`: always, since it is of long ago. */
  | { readonly kind: 'known'; readonly day: Day | null }
  | { readonly kind: 'takes-back'; readonly words: string };

/** Why files were not put in place. */
export type WriteProblem =
  | { readonly kind: 'cannot-write'; readonly path: string; readonly code: string }
  /** Another hand was at the file since it was read. */
  | { readonly kind: 'changed-meanwhile'; readonly path: string }
  /** Another run holds the lock. */
  | {
      readonly kind: 'being-written';
      readonly process: string;
      readonly machine: string;
      readonly lock: string;
    }
  /** An earlier write broke off, and its files were changed since: neither way is right by itself. */
  | { readonly kind: 'broken-off'; readonly folder: string; readonly paths: readonly string[] };

interface Said {
  readonly message: string;
  readonly help: string | null;
}

/** What commands say that write data. */
export interface EditingWords {
  problem(problem: EntryProblem): Said;
  writeProblem(problem: WriteProblem): Said;
  /** An earlier write that had broken off is finished now. */
  finished(words: string): string;
  /** Before anything is read: files of before and of after stand side by side. */
  brokenOff(words: string): Said;
  wrote(files: number): string;
  wouldWrite(files: number): string;
  readonly thereAlready: string;
  /** The changes would bring these errors, which stand above. */
  refused(errors: number): string;
  readonly noResult: string;
  resultsUnknown(plan: string): string;
  knownFrom(day: Day): string;
  readonly knownAlways: string;
  readonly newFile: string;
  readonly fileGone: string;
  moreLines(count: number): string;
  taking(words: string): string;
}

/** When a figure stands, as a person says it. */
export const momentIn = ({ year, date }: Position, yearShort: (year: FiscalYear) => string): string =>
  date ?? yearShort(year);
