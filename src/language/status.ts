import type { Goal } from '../model/goals.ts';
import type { Day, FiscalYear } from '../model/record.ts';

type Length = { readonly years: number; readonly months: number };

/** What only `status` says. Numbers come as they are to be printed. */
export interface StatusWords {
  readonly overview: string;
  /** In place of the day, where each plan has its own. */
  readonly latestDays: string;
  scope(governments: number, plans: number): string;
  /** Where the plan is in its period. */
  yearOfPlan(year: number): string;
  readonly planOver: string;
  readonly planAhead: string;
  readonly noPeriod: string;
  items(count: number): string;
  /** The headings of the two parts, from the plan's own word. */
  measures(word: string): string;
  indicators(word: string): string;
  /** The same in a column of words. */
  measureLine(word: string): string;
  indicatorLine(word: string): string;
  /** Since when the changes beside the counts are. */
  comparedWith(day: Day): string;
  publishedOn(day: Day): string;
  /** `null` where it is hardly a month ago. */
  lastReport(day: Day, ago: Length | null): string;
  /** How many of the published total are itemised here, and where those stand. */
  listedHere(
    total: number,
    parts: readonly { readonly label: string; readonly count: number }[],
    word: string,
  ): string;
  /** The same where the stages stand above it. */
  listedShort(total: number, counts: readonly number[]): string;
  noneListedHere(word: string): string;
  silent(count: number): string;
  notBegun(count: number): string;
  ended(count: number): string;
  notByPolicy(policy: string): string;
  by(what: string): string;
  /** Of groups below a total that was published. */
  readonly countedFromListed: string;
  readonly sharedByOwners: string;
  /** Above the names of what is late: the label of its stage, and how many of them are itemised. */
  late(label: string, word: string, count: number): string;
  lateSince(day: Day): string;
  andMore(count: number): string;
  seriesInAll(count: number): string;
  referenceToo(count: number): string;
  /** Years for which nothing has been entered; `some` where that is so of some of the indicators only. */
  missingYears(
    years: readonly FiscalYear[],
    some: { readonly count: number; readonly of: number } | null,
  ): string;
  /** The target's own figure is awaited of some of the indicators. */
  someAwaited(count: number, of: number): string;
  missingSince(year: FiscalYear, since: Length): string;
  /** The years of the figures that the verdicts go by. */
  judgedOn(years: readonly FiscalYear[]): string;
  /** How many figures are the same on both days. */
  unchanged(count: number): string;
  /** Pending, with what the last figure would make of it. */
  stands(verdict: string): string;
  /** The heading of a column of figures: one line or two. */
  column(word: string, time: string | null): string;
  /** A figure of another year or day than its column. */
  ofAnotherTime(time: string, value: string): string;
  readonly columns: {
    readonly progress: string;
    readonly total: string;
  };
  /** The city's own word on the figure. */
  asPublished(word: string): string;
  /** How far from the limit: within or beyond it. */
  margin(goal: Goal | null, size: string, beyond: boolean): string;
  readonly seriesIncomplete: string;
  /** A target that serves although it was decided after the day. */
  readonly targetDecidedLater: string;
  sumIncomplete(years: readonly FiscalYear[]): string;
  /** Of a year that the sum holds up to a day. */
  sumLacksRest(year: FiscalYear): string;
  readonly legend: {
    /** The signs stand before these. */
    needed(share: string | null): string;
    readonly worse: string;
    readonly explain: string;
    readonly stale: string;
    readonly forecast: string;
    readonly progress: string;
  };
  unreadable(errors: number): string;
  readonly unreadablePlans: string;
  errorsBeside(errors: number): string;
  /** A file that the answer does without, since it bears on no figure; how many more there are. */
  aside(file: { readonly file: string; readonly errors: number }): string;
  moreAside(count: number): string;
  /** A plan that only has a name, or policies with nothing under them. */
  readonly emptyPlan: string;
  readonly noPlans: string;
  readonly next: string;
  readonly why: Readonly<Record<NextReason, string>>;
}

/** Why a command is worth running next. */
export type NextReason = 'mend' | 'last-judged' | 'one-plan' | 'explain' | 'awaited' | 'items';
