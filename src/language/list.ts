import type { Day, FiscalYear } from '../model/record.ts';

export const listKinds = ['policies', 'measures', 'indicators', 'opinions', 'milestones', 'surveys'] as const;
export type ListKind = (typeof listKinds)[number];

/** What only `list` says. */
export interface ListWords {
  readonly columns: {
    readonly id: string;
    readonly reported: string;
    readonly due: string;
    readonly measures: string;
    readonly indicators: string;
    readonly lastFigure: string;
    readonly awaited: string;
    readonly waiting: string;
    readonly by: string;
    readonly about: string;
    readonly kind: string;
    readonly opinion: string;
    readonly answer: string;
    readonly milestone: string;
    readonly done: string;
    readonly survey: string;
    readonly when: string;
    readonly answers: string;
    readonly before: string;
  };
  /** Nothing answers to the question: the output is empty, and this is said beside it. */
  readonly empty: Readonly<Record<ListKind, string>>;
  /** Nothing is awaited yet of a year that has not ended. */
  yearNotEnded(year: FiscalYear, lastDay: Day): string;
  /** The years that are awaited; of these series, where it is not all of an indicator. */
  awaited(years: readonly FiscalYear[], series: readonly string[]): string;
  answer(by: string, says: string): string;
  /** An answer below the opinion that it was given to. */
  answered(answer: string): string;
  /** Behind an answer: by when what was promised is to be done, or when it was. */
  promised(due: string | null, done: string | null): string;
  /** What came of an opinion. */
  ledTo(records: readonly string[]): string;
  readonly wholePlan: string;
  proposes(value: string, year: FiscalYear | null): string;
  cites(value: string, year: FiscalYear | null, of: string | null): string;
  ended(how: string, day: Day): string;
  /** From one day, month or year to another. */
  span(from: string, to: string): string;
  begins(day: Day): string;
  /** Why `reform show <id>` is worth running next. */
  readonly showOne: string;
}
