import type { Reason } from '../assess/reason.ts';
import type { FigureUse } from '../assess/types.ts';
import type { Goal } from '../model/goals.ts';
import type { Day, FiscalYear } from '../model/record.ts';

/** What only `explain` says in its tables. Numbers come as they are to be printed. */
export interface ExplainWords {
  readonly headings: {
    readonly figures: string;
    readonly formulas: string;
    readonly verdict: string;
    readonly opinions: string;
    readonly prose: string;
    readonly counts: string;
    readonly items: string;
  };
  /** The column of lines of the file. */
  readonly line: string;
  readonly kindOf: { goal(goal: Goal | null): string; unit(unit: string): string };
  readonly steps: {
    readonly sum: string;
    readonly expected: string;
    readonly soFarPerYear: string;
    readonly neededPerYear: string;
    readonly forecast: string;
  };
  /** What the letters of the formulas stand for; a and t come as the plan's own words. */
  readonly letters: {
    readonly path: string;
    readonly sum: string;
    readonly firstFigure: string;
    yearOf(word: string): string;
  };
  /** How far two shares must lie apart to differ, by how many answers they rest on. */
  sampling(sampling: { readonly baseline: number; readonly actual: number; readonly apart: number }): string;
  readonly path: string;
  readonly noise: string;
  readonly limits: string;
  readonly says: string;
  readonly uses: Readonly<
    Record<Exclude<FigureUse, 'judged' | 'earlier'> | 'replaced' | 'in-force' | 'not-in-force', string>
  >;
  /** A band of a judgement by its edges; `null` where there is none on that side. */
  band(from: string | null, below: string | null): string;
  /** A band whose lower edge is not in it. */
  above(from: string, below: string): string;
  /** Marks the band that the pace lies in. */
  readonly here: string;
  /** Why a band of pace does not decide, or what does. */
  readonly reasons: Readonly<Record<Reason, string>>;
  /** The reason of a limit that is kept and will not be. */
  readonly atRisk: string;
  judgedBy(judgement: string): string;
  readonly weakest: string;
  readonly whatIf: {
    /** In the title: what is supposed. */
    target(value: string): string;
    targetYear(year: FiscalYear): string;
    actual(year: FiscalYear, value: string): string;
    judgement(name: string): string;
    readonly nothingStored: string;
    readonly asIs: string;
    readonly inForce: string;
    readonly proposed: string;
    readonly supposed: string;
    /** The whole way from the baseline, over so many years. */
    readonly way: string;
    readonly comparedWithInForce: string;
    times(number: string): string;
    expectedAtEnd(year: string): string;
    readonly expectedNow: string;
    readonly metIn: string;
    readonly notMet: string;
    gradeBy(judgement: string): string;
  };
  readonly answer: string;
  readonly counts: {
    publishedServes(total: string, itemised: string, day: Day): string;
    itemisedServes(total: string, day: Day): string;
    readonly noTally: string;
    tallyLess(total: string, day: Day): string;
    readonly reportOf: string;
    readonly silent: string;
    readonly notBegun: string;
    readonly ended: string;
    notCounted(word: string): string;
    readonly tally: string;
    readonly since: string;
  };
}
