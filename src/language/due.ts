import type { OwedKind } from '../assess/owed/types.ts';
import type { Day, FiscalYear } from '../model/record.ts';

/** What only `due` says, and the line at the end of `status`. */
export interface DueWords {
  readonly title: string;
  /** What comes up from here to a day. */
  comingUp(until: Day): string;
  readonly columns: {
    readonly due: string;
    readonly since: string;
    readonly waiting: string;
    readonly what: string;
    readonly of: string;
  };
  /** How many of each. */
  readonly kinds: Readonly<Record<OwedKind, string>>;
  figures(years: readonly FiscalYear[], series: readonly string[]): string;
  provisional(years: readonly FiscalYear[], series: readonly string[]): string;
  /** The next report; `null`: nothing has been reported yet. */
  report(last: Day | null): string;
  step(next: string | null, stage: string): string;
  milestone(name: string): string;
  answer(by: string | null): string;
  /** Of one meeting. */
  answers(count: number): string;
  readonly promise: string;
  readonly nothingLate: string;
  /** At the end of `status`, with what lists them. */
  count(late: number): string;
  /** Why `reform show <id>` is worth running next. */
  readonly showOne: string;
}
