import type { Goal } from '../model/goals.ts';
import type { LogicLevel } from '../model/indicator.ts';
import type { StageClass } from '../model/plan.ts';
import type { Day, FiscalYear } from '../model/record.ts';

type Length = { readonly years: number; readonly months: number };

/** What stands on the left of a sheet. */
export type ShowLabel =
  | 'next'
  | 'timeline'
  | 'series'
  | 'targets'
  | 'awaited'
  | 'lateSince'
  | 'definition'
  | 'above'
  | 'alsoUnder'
  | 'published'
  | 'continues'
  | 'opinions'
  | 'problem'
  | 'details'
  | 'tags'
  | 'note'
  | 'source'
  | 'file'
  | 'history'
  | 'figures'
  | 'period'
  | 'ended'
  | 'why'
  | 'government'
  | 'follows'
  | 'reports'
  | 'records'
  | 'date'
  | 'asked'
  | 'answers'
  | 'code'
  | 'organisations'
  | 'plans'
  | 'publisher'
  | 'url'
  | 'number'
  | 'sha256'
  | 'aims'
  | 'before'
  | 'aimedAtBy'
  | 'goals'
  | 'milestones';

/** What only `show` says. Numbers come as they are to be printed. */
export interface ShowWords {
  readonly labels: Readonly<Record<ShowLabel, string>>;
  goal(goal: Goal | null): string;
  inUnit(unit: string): string;
  /** What has changed since the figure before, or since the baseline; `times` where the ratio says more. */
  change(since: string, by: string, times: string | null): string;
  /** Behind the actual of a cumulative goal. */
  readonly inTotal: string;
  readonly lastYear: string;
  times(ratio: string): string;
  toGo(size: string): string;
  readonly reached: string;
  behindExpected(size: string): string;
  aheadOfExpected(size: string): string;
  readonly asExpected: string;
  shortOfTarget(target: string, size: string): string;
  reachesTarget(target: string): string;
  heldAtLimit(value: string): string;
  metIn(year: FiscalYear): string;
  restsOn(actuals: number, isLow: boolean): string;
  needed(perYear: string, soFar: string | null): string;
  pace(pace: string): string;
  /** What another judgement that is built in would call it. */
  judgedBy(judgement: string, grade: string): string;
  graded(judgement: string, grade: string): string;
  elapsed(share: string): string;
  progress(share: string): string;
  awaited(years: readonly FiscalYear[], since: Length): string;
  /** The target's own figure is not final. */
  pending(year: FiscalYear, why: string, since: Length): string;
  /** It is late, and no report says why. */
  readonly noWhy: string;
  lateSinceYear(year: FiscalYear): string;
  lateSinceDay(day: Day, ago: Length): string;
  readonly isBaseline: string;
  replaced(value: string): string;
  known(day: Day): string;
  readonly outlook: string;
  readonly afterTarget: string;
  readonly beforeBreak: string;
  rebased(year: FiscalYear): string;
  brokenIn(year: FiscalYear): string;
  readonly notYetDecided: string;
  seriesByWeakest(name: string): string;
  says(year: FiscalYear | null, text: string): string;
  continues(of: string, comparable: boolean): string;
  why(text: string): string;
  next(text: string): string;
  due(day: Day): string;
  sinceDay(day: Day): string;
  ended(how: string, day: Day, into: readonly string[]): string;
  from(day: Day): string;
  readonly columns: {
    readonly year: string;
    /** Of a cumulative goal: what it came to by the year. */
    readonly sum: string;
    readonly day: string;
    readonly decided: string;
    readonly why: string;
    readonly name: string;
    readonly when: string;
    readonly value: string;
    readonly mean: string;
    readonly id: string;
    readonly class: string;
    readonly from: string;
    readonly until: string;
    readonly became: string;
    readonly of: string;
    readonly due: string;
    readonly done: string;
    /** Since the survey before. */
    readonly change: string;
  };
  /** Where an indicator stands in the logic model. */
  readonly logicLevels: Readonly<Record<LogicLevel, string>>;
  /** Percents as the office printed them. */
  printed(progress: string | null, attainment: string | null): string;
  /** How many records of a kind there are. */
  recorded(count: number): string;
  bandFrom(name: string, from: string): string;
  readonly classes: Readonly<Record<StageClass, string>>;
  readonly reportEvery: Readonly<Record<'quarter' | 'half' | 'year', string>>;
  people(count: string): string;
  /** The line of a file: `基準値 7`. */
  onLine(what: string, lines: readonly number[]): string;
  readonly noSource: string;
}
