import type { Actual, Baseline, Break, Indicator, NoFigure, Position, Target } from '../model/indicator.ts';
import type { Day, FiscalYear, Name } from '../model/record.ts';
import type { Verdict } from '../model/verdicts.ts';
import type { Fraction } from '../number/fraction.ts';

/** How many indicators have each verdict; those that none has are left out. Listed in the order of `verdicts`. */
export type VerdictCounts = Readonly<Partial<Record<Verdict, number>>>;

/** Something on the time line. */
export interface Moment extends Position {
  /** The day on which it stands: the last day of the fiscal year, or the day itself. */
  readonly day: Day;
  /** Its place in the formulas: 2023 for the end of fiscal year 2023, less for a day inside that year. */
  readonly position: Fraction;
}

/** A point of the line that is drawn from the baseline to the target. */
export interface Point extends Moment {
  readonly value: Fraction;
}

/** An entry of a list in a record, with its index there, so that its place in the file can be told. */
export interface Entry<T> {
  readonly index: number;
  readonly entry: T;
}

/**
 * What became of a figure: `judged` is a of the formulas; `earlier` lies between the baseline and a; `up-to-baseline`
 * is not after the baseline; `before-break` does not compare any more; `skipped` is not surveyed or not yet there;
 * `superseded` is a figure of the day on which the year's own figure stands too; `part` counts a part of a year alone,
 * which compares with no whole one; `after-target` lies behind the target's day, so it is shown and not judged;
 * `outlook` is a forecast by the office of a year that has not ended.
 */
export type FigureUse =
  | 'judged'
  | 'earlier'
  | 'up-to-baseline'
  | 'before-break'
  | 'skipped'
  | 'superseded'
  | 'part'
  | 'after-target'
  | 'outlook';

/** What is known, at the as-of day, of one year or day. */
export interface Figure extends Moment, Entry<Actual> {
  /** As written: of a cumulative goal the year's own value or the running total. `null`: `none` says why. */
  readonly value: Fraction | null;
  readonly none: NoFigure | null;
  readonly provisional: boolean;
  readonly approximate: boolean;
  /** Two or more years older than the as-of day. */
  readonly stale: boolean;
  /** What was said of the same year or day before, oldest first: what this figure corrects or settles. */
  readonly replaced: readonly Entry<Actual>[];
  readonly use: FigureUse;
}

export interface BaselineUsed extends Moment {
  /** b. `null` while the baseline lies after the as-of day: its year is known, its value is not. */
  readonly value: Fraction | null;
  readonly entry: Baseline;
  /** The break (its index in `breaks`) that set this baseline; `null` for the record's own. */
  readonly fromBreak: number | null;
}

export interface TargetUsed extends Moment, Entry<Target> {
  /** t. `null` for a range. */
  readonly value: Fraction | null;
  readonly min: Fraction | null;
  readonly max: Fraction | null;
  readonly tolerance: Fraction | null;
  /** Decided after the as-of day, and serving since no target was decided before. */
  readonly decidedLater: boolean;
}

/** How the sum of a cumulative goal came about. */
export interface Sum {
  readonly value: Fraction;
  /** The running total that the sum starts from; `null`: it starts from nothing. */
  readonly total: Figure | null;
  /** The years' own values, and those of parts of a year, that are added, oldest first. */
  readonly added: readonly Figure[];
  /** Years that the sum ought to hold and does not. Where there are any, it has come to this at least. */
  readonly missing: readonly FiscalYear[];
}

/** E: what the line from baseline to target asks for. */
export interface Expected extends Point {
  /** The two ends of the piece of the line that it lies on. */
  readonly from: Point;
  readonly to: Point;
  /** The share of the whole time that has gone by then. */
  readonly elapsed: Fraction;
}

export interface Forecast {
  /** For the target's year or day. */
  readonly year: FiscalYear;
  readonly value: Fraction;
  /** Where the line goes beyond `limits`: what it would have given. */
  readonly unheld: Fraction | null;
  /** Change a year along the line. */
  readonly rate: Fraction;
  /** The figure that the line starts from; of a cumulative goal, the sum at that time. */
  readonly from: Point;
  /** How many actuals the line rests on, the baseline not counted. */
  readonly actuals: number;
  readonly confidence: 'low' | 'normal';
  /** The first fiscal year at whose end the target is met at this rate; `null`: never, or not in this millennium. */
  readonly metIn: FiscalYear | null;
}

/** The figure before a (the baseline where there is none between), and what has changed since. */
export interface Change {
  readonly since: Point;
  readonly isBaseline: boolean;
  readonly by: Fraction;
}

export type NotAssessable =
  | 'break-without-baseline'
  | 'suppressed'
  | 'nil'
  | 'not-surveyed'
  | 'no-baseline'
  | 'missing-years';

/** Why there is no judgement: the target's own figure is awaited. */
export interface Pending {
  readonly why: 'no-figure' | 'not-yet' | 'provisional';
  /** The target's day: since then it has been awaited. */
  readonly since: Day;
  /** Whole years and months from then to the as-of day. */
  readonly years: number;
  readonly months: number;
}

/** A verdict with the reason, where it needs one. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly notAssessable: NotAssessable | null;
  readonly noActual: 'no-figure' | 'baseline-later' | null;
}

/** What the plan's judgement calls a verdict. */
export interface Grade {
  /** A band's id, a verdict, or A, B, N, F. */
  readonly id: string;
  /** The words of the plan's own band; `null`: the language has them. */
  readonly label: Name | null;
  /** The lower edge of the band that the pace lies in; `null` where the grade is not one of pace, or has no lower edge. */
  readonly from: Fraction | null;
}

/** What is said of one line of figures: of an indicator without series, or of one of its series. */
export interface LineAssessment extends Ruling {
  readonly baseline: BaselineUsed | null;
  readonly target: TargetUsed | null;
  /** All targets that were decided by the as-of day, and the one that serves. */
  readonly targets: readonly Entry<Target>[];
  readonly break: Entry<Break> | null;
  /** Everything known at the as-of day, by time. Nothing that came later is here. */
  readonly figures: readonly Figure[];
  /** Forecasts by the office (見込み) of years that have not ended: shown, not judged. */
  readonly outlook: readonly Figure[];
  /** a and its year. */
  readonly actual: Figure | null;
  /** a in the formulas: the figure's value, or the sum of a cumulative goal. */
  readonly value: Fraction | null;
  /** For cumulative goals. */
  readonly sum: Sum | null;
  readonly change: Change | null;
  /** Years that have ended, up to the target's, of which nothing has been said. */
  readonly awaited: readonly FiscalYear[];
  readonly progress: Fraction | null;
  readonly elapsed: Fraction | null;
  /** Baseline, yearly targets and target, by time; empty where there is no line to follow. */
  readonly course: readonly Point[];
  readonly expected: Expected | null;
  readonly pace: Fraction | null;
  /** What still lies between a (with no actual: the baseline) and the target: t − a. */
  readonly remaining: Fraction | null;
  readonly neededPerYear: Fraction | null;
  /** What it has been a year from the baseline to a. */
  readonly soFarPerYear: Fraction | null;
  readonly margin: Fraction | null;
  readonly forecast: Forecast | null;
  readonly pending: Pending | null;
  /** The verdict; of a pending one, what the last figure would make it. */
  readonly standing: Ruling;
  readonly grade: Grade;
  readonly standingGrade: Grade;
}

export interface SeriesAssessment extends LineAssessment {
  readonly id: string;
  readonly name: Name;
  /** Its index in the indicator's `series`. */
  readonly index: number;
}

/** Either `line` or at least one of `series` is there. Headings are not assessed. */
export interface IndicatorAssessment {
  readonly indicator: Indicator;
  /** The policy above it; `null`: not assigned. */
  readonly policy: string | null;
  readonly line: LineAssessment | null;
  readonly series: readonly SeriesAssessment[];
  readonly verdict: Verdict;
  readonly standing: Verdict;
  readonly grade: Grade;
  readonly standingGrade: Grade;
  /** Some of the series, not all, cannot be judged. */
  readonly incomplete: boolean;
  /** The series whose verdict it is. */
  readonly weakest: string | null;
}
