import type { BaselineUsed, Figure, LineAssessment, Sum, TargetUsed } from '../../assess/types.ts';
import type { TermsByLanguage } from '../../language/terms.ts';
import type { Position } from '../../model/indicator.ts';
import type { Judgement } from '../../model/plan.ts';
import type { Fraction } from '../../number/fraction.ts';
import { toNumber } from '../../number/nearest.ts';
import type { GradeJson } from './grade-json.ts';
import { gradeJson } from './grade-json.ts';

export const numberOrNull = (value: Fraction | null | undefined): number | null =>
  value ? toNumber(value) : null;

/** A figure of a day has `date` beside `year`. */
export const when = ({ year, date }: Position) => (date === null ? { year } : { year, date });

/** The figures of one line: of an indicator, or of one of its series. What does not apply is `null`. */
export interface LineJson {
  readonly baseline: object | null;
  readonly target: object | null;
  readonly actual: object | null;
  readonly progress: number | null;
  readonly elapsed: number | null;
  readonly pace: number | null;
  readonly expected: number | null;
  readonly margin: number | null;
  readonly neededPerYear: number | null;
  readonly forecast: object | null;
  readonly verdict: string;
  readonly standing: string;
  readonly grade: GradeJson;
}

export function lineJson(line: LineAssessment, judgement: Judgement, terms: TermsByLanguage): LineJson {
  return {
    ...figuresJson(line),
    verdict: line.verdict,
    standing: line.standing.verdict,
    grade: gradeJson(line.grade, judgement, terms),
  };
}

/** `null` for an indicator that has its figures in its series. */
export function figuresJson(line: LineAssessment | null): Omit<LineJson, 'verdict' | 'standing' | 'grade'> {
  return {
    baseline: line?.baseline ? baselineJson(line.baseline) : null,
    target: line?.target ? targetJson(line.target) : null,
    actual: line?.actual ? actualJson(line.actual, line.value, line.sum) : null,
    progress: numberOrNull(line?.progress),
    elapsed: numberOrNull(line?.elapsed),
    pace: numberOrNull(line?.pace),
    expected: numberOrNull(line?.expected?.value),
    margin: numberOrNull(line?.margin),
    neededPerYear: numberOrNull(line?.neededPerYear),
    forecast: line?.forecast ? forecastJson(line.forecast) : null,
  };
}

const baselineJson = (baseline: BaselineUsed) => ({
  ...when(baseline),
  value: numberOrNull(baseline.value),
  ...(baseline.entry.approximate && { approximate: true }),
});

/** A range has `min` and `max` and no `value`. */
const targetJson = (target: TargetUsed) => ({
  ...when(target),
  value: numberOrNull(target.value),
  ...((target.min || target.max) && { min: numberOrNull(target.min), max: numberOrNull(target.max) }),
  ...(target.tolerance && { tolerance: numberOrNull(target.tolerance) }),
  ...(target.decidedLater && { decidedLater: true }),
});

/** The value is a of the formulas: of a cumulative goal the sum, with the years that it ought to hold and does not. */
const actualJson = (figure: Figure, value: Fraction | null, sum: Sum | null) => ({
  ...when(figure),
  value: numberOrNull(value),
  ...(figure.none && { none: figure.none }),
  ...(figure.provisional && { provisional: true }),
  ...(figure.approximate && { approximate: true }),
  ...(figure.stale && { stale: true }),
  ...(sum && sum.missing.length > 0 && { missing: sum.missing }),
});

const forecastJson = ({ year, value, confidence, unheld }: NonNullable<LineAssessment['forecast']>) => ({
  year,
  value: toNumber(value),
  confidence,
  ...(unheld && { unheld: toNumber(unheld) }),
});
