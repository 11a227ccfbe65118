import type { Day, DocumentKind } from '../model/record.ts';
import type { CannotWrite } from '../problem.ts';

/** What can be wrong with how the program was called, as data. */
export type UsageProblem =
  | { readonly kind: 'unknown-command'; readonly written: string; readonly meant: string | null }
  | { readonly kind: 'unknown-option'; readonly written: string; readonly meant: string | null }
  | {
      readonly kind: 'missing-argument';
      readonly name: string;
      readonly choices: readonly string[] | null;
    }
  | { readonly kind: 'too-many-arguments'; readonly written: string }
  | { readonly kind: 'option-needs-value'; readonly option: string }
  | { readonly kind: 'given-twice'; readonly option: string }
  | {
      readonly kind: 'bad-choice';
      readonly option: string;
      readonly written: string;
      readonly choices: readonly string[];
      readonly meant: string | null;
    }
  | { readonly kind: 'no-such-rule'; readonly written: string; readonly meant: string | null }
  | { readonly kind: 'no-workspace'; readonly looked: readonly string[]; readonly named: string | null }
  | { readonly kind: 'no-such-path'; readonly path: string }
  | { readonly kind: 'path-outside'; readonly path: string; readonly workspace: string }
  | {
      readonly kind: 'unknown-plan';
      readonly written: string;
      readonly meant: string | null;
      readonly plans: readonly string[];
    }
  | { readonly kind: 'bad-year'; readonly option: string; readonly written: string }
  /** An option that belongs to other words than the one that was given. */
  | {
      readonly kind: 'option-not-for';
      readonly option: string;
      readonly word: string;
      readonly fits: readonly string[];
    }
  | {
      readonly kind: 'no-such-record';
      readonly written: string;
      readonly meant: { readonly address: string; readonly name: string | null } | null;
    }
  | { readonly kind: 'several-records'; readonly written: string; readonly count: number }
  | {
      readonly kind: 'bad-number';
      readonly option: string;
      readonly written: string;
      /** The option as it should be written, or an example. */
      readonly write: string;
    }
  | { readonly kind: 'bad-actual'; readonly written: string }
  | { readonly kind: 'target-not-movable'; readonly goal: 'none' | 'range' }
  | { readonly kind: 'target-needs-year' }
  | { readonly kind: 'target-year-too-early'; readonly year: number; readonly baseline: number }
  | {
      readonly kind: 'actual-too-early';
      readonly year: number;
      readonly value: number;
      readonly baseline: number;
    }
  | { readonly kind: 'actual-too-late'; readonly year: number; readonly target: number }
  | { readonly kind: 'target-behind-baseline'; readonly target: number; readonly baseline: number }
  | { readonly kind: 'what-if-not-for'; readonly option: string; readonly of: DocumentKind }
  | { readonly kind: 'not-explained'; readonly of: DocumentKind; readonly address: string }
  | {
      readonly kind: 'two-in-one-place';
      readonly formats: readonly string[];
      /** `null`: standard output. */
      readonly file: string | null;
    }
  | CannotWrite
  /** A text would take the place of a record, or stand beside the records. */
  | { readonly kind: 'output-among-data'; readonly path: string; readonly workspace: string }
  | { readonly kind: 'ambiguous-as-of'; readonly written: string; readonly readings: readonly string[] }
  | { readonly kind: 'bad-as-of'; readonly written: string }
  | { readonly kind: 'bad-within'; readonly written: string }
  /** Where one might have meant a revision, which another command compares. */
  | { readonly kind: 'bad-compared-day'; readonly written: string }
  | { readonly kind: 'from-after-to'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'compared-later'; readonly compared: Day; readonly asOf: Day }
  /** Said by the words of the command itself. */
  | { readonly kind: 'export'; readonly message: string; readonly help: string }
  | { readonly kind: 'option-needs-option'; readonly option: string; readonly needed: string }
  | { readonly kind: 'no-repository'; readonly folder: string; readonly written: string }
  | { readonly kind: 'no-git' }
  | { readonly kind: 'unmerged'; readonly written: string }
  | { readonly kind: 'unknown-revision'; readonly written: string };

/** What was asked for, or why it cannot be had. */
export type OrProblem<Found> = Found | UsageProblem;

export interface RunWords {
  readonly errorPrefix: string;
  /** While many plans are read, on a terminal. */
  progress(done: number, total: number): string;
  /** The problem, and the line that says what to do where there is one. */
  usage(problem: UsageProblem): { readonly message: string; readonly help: string | null };
  /** What is printed for a bug: what to send to whom, with the details below. */
  bug(of: { readonly version: string; readonly command: string }): string;
}
