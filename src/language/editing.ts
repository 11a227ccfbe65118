import type { Actual, Position } from '../model/indicator.ts';
import type { Day, DocumentKind, FiscalYear, Name } from '../model/record.ts';
import type { CannotWrite } from '../problem.ts';

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
  | { readonly kind: 'done-already'; readonly day: Day }
  | {
      readonly kind: 'answered-already';
      readonly review: string;
      readonly position: number;
      readonly key: string;
    }
  | {
      readonly kind: 'no-such-entry';
      readonly address: string;
      readonly written: string;
      readonly entries: readonly { readonly position: number; readonly name: string }[];
      readonly more: number;
    }
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  | { readonly kind: 'several-plans'; readonly plans: readonly string[] }
  | { readonly kind: 'bad-id' | 'same-id' | 'id-taken'; readonly written: string }
  /** Whether they name what is to go by another id, nobody can see. */
  | { readonly kind: 'unread-files'; readonly files: readonly string[] }
  | { readonly kind: 'there-already'; readonly path: string }
  | { readonly kind: 'needs-options'; readonly options: readonly string[] }
  | {
      readonly kind: 'not-readable';
      readonly option: string;
      readonly written: string;
      readonly example: string;
    }
  | { readonly kind: 'which-plan'; readonly plans: readonly string[] }
  | {
      readonly kind: 'no-such-plan';
      readonly written: string;
      readonly meant: string | null;
      readonly plans: readonly string[];
    }
  | { readonly kind: 'no-table-of'; readonly written: string }
  | { readonly kind: 'no-csv'; readonly path: string; readonly looksLike: string | null }
  | {
      readonly kind: 'bad-rows';
      readonly path: string;
      readonly rows: readonly RowProblem[];
      readonly known: readonly { readonly field: string; readonly ja: string; readonly en: string }[];
    }
  | { readonly kind: 'nothing-to-take-back' };

/** What is wrong with a table of records. Rows count from 1, the heading among them. */
export type RowProblem =
  | { readonly kind: 'unknown-column'; readonly written: string }
  | { readonly kind: 'missing-column'; readonly heading: string }
  | {
      readonly kind: 'cell';
      readonly row: number;
      readonly field: string;
      readonly why: 'bad-id' | 'id-twice' | 'empty' | 'bad-number' | 'bad-year' | 'bad-goal';
      readonly written: string;
    };

/** What there is to say of what was entered. */
export type EntryRemark =
  /** It stands there already: nothing is to be done. */
  | {
      readonly kind: 'there-already';
      readonly what: 'figure' | 'stage' | 'target' | 'end' | 'milestone' | 'answer';
    }
  /** From which day the figure shows; `null`: always, since it is of long ago. */
  | { readonly kind: 'known'; readonly day: Day | null }
  | { readonly kind: 'takes-back'; readonly words: string }
  /** An indicator that has reached its target, and is not carried over. */
  | { readonly kind: 'achieved'; readonly id: string; readonly name: Name };

/** Why files were not put in place. */
export type WriteProblem =
  | CannotWrite
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
  | { readonly kind: 'broken-off'; readonly folder: string; readonly paths: readonly string[] }
  /** It lies in git, so that nobody here has written it. */
  | { readonly kind: 'not-ours'; readonly folder: string };

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
  /** Of a file that was there. */
  readonly kept: string;
  /** `data`: the option that names the workspace, where it is not found from here. */
  begun(files: number, data: string): string;
  achieved(id: string, name: string): string;
  /** A comment in a file of the next plan. */
  readonly noBaseline: string;
}

/** When a figure stands, as a person says it. */
export const momentIn = ({ year, date }: Position, yearShort: (year: FiscalYear) => string): string =>
  date ?? yearShort(year);
