import type { LineAssessment, Moment } from '../assess/types.ts';
import type { Goal } from '../model/goals.ts';
import { isCeiling, isFloor, isSum, isWithinTolerance } from '../model/goals.ts';
import type { Fraction } from '../number/fraction.ts';
import { divide, equal, isZero, subtract } from '../number/fraction.ts';
import { formulas, sumFormula } from './formulas.ts';

export type StepId =
  | 'sum'
  | 'elapsed'
  | 'expected'
  | 'progress'
  | 'pace'
  | 'margin'
  | 'soFarPerYear'
  | 'neededPerYear'
  | 'forecast';

export type Operand =
  | {
      readonly value: Fraction;
      readonly is: 'stated' | 'computed' | 'share';
      /** When a part of a sum was taken. */
      readonly of?: Moment;
    }
  | { readonly at: Moment };

/** One figure that was computed: by which formula, from what. */
export interface Step {
  readonly id: StepId;
  readonly formula: string;
  readonly operands: Readonly<Record<string, Operand>>;
  readonly value: Fraction;
}

const stated = (value: Fraction): Operand => ({ value, is: 'stated' });
const computed = (value: Fraction): Operand => ({ value, is: 'computed' });
const share = (value: Fraction): Operand => ({ value, is: 'share' });
const time = (at: Moment): Operand => ({ at });

/** Every figure of a line that was computed, in the order in which one leads to the next. */
export function stepsOf(line: LineAssessment, goal: Goal | null): Step[] {
  const steps = [
    sum(line),
    elapsed(line),
    expected(line),
    progress(line, goal),
    pace(line, goal),
    ...margin(line, goal),
    soFar(line, goal),
    needed(line, goal),
    forecast(line),
  ];
  return steps.filter(step => step !== null);
}

/** b of the formulas: a sum starts from nothing. */
function startOf({ baseline }: LineAssessment, goal: Goal | null): (Moment & { value: Fraction }) | null {
  if (!baseline?.value) return null;
  return { ...baseline, value: isSum(goal) ? nothing : baseline.value };
}
const nothing: Fraction = { numerator: 0n, denominator: 1n };

function sum({ sum: found }: LineAssessment): Step | null {
  if (!found) return null;
  const parts = [...(found.total ? [found.total] : []), ...found.added];
  const operands = parts.map((part, index) => [
    `s${index + 1}`,
    { value: part.value!, is: 'stated', of: part } satisfies Operand,
  ]);
  return {
    id: 'sum',
    formula: sumFormula(parts.length),
    operands: Object.fromEntries(operands),
    value: found.value,
  };
}

function elapsed({ elapsed: value, actual, baseline, target }: LineAssessment): Step | null {
  if (!value || !actual || !baseline || !target) return null;
  const operands = { ya: time(actual), yb: time(baseline), yt: time(target) };
  return { id: 'elapsed', formula: formulas.elapsed, operands, value };
}

function expected({ expected: found, course, target }: LineAssessment): Step | null {
  const start = course[0];
  if (!found || !start || !target?.value) return null;
  const y = time(found);
  if (course.length > 2) {
    const { from, to } = found;
    const ends = { v1: stated(from.value), v2: stated(to.value), y1: time(from), y2: time(to) };
    return { id: 'expected', formula: formulas.expectedOnPath, operands: { ...ends, y }, value: found.value };
  }
  const ends = { b: stated(start.value), t: stated(target.value), yb: time(start), yt: time(target) };
  return { id: 'expected', formula: formulas.expected, operands: { ...ends, y }, value: found.value };
}

function progress(line: LineAssessment, goal: Goal | null): Step | null {
  const { progress: value, value: a, target } = line;
  const start = startOf(line, goal);
  if (!value || !a || !target?.value) return null;
  const ends = { a: stated(a), t: stated(target.value) };
  if (isSum(goal)) return { id: 'progress', formula: formulas.progressOfSum, operands: ends, value };
  if (!start) return null;
  const formula = isWithinTolerance(goal) ? formulas.progressOfReach : formulas.progress;
  return { id: 'progress', formula, operands: { ...ends, b: stated(start.value) }, value };
}

function pace(line: LineAssessment, goal: Goal | null): Step | null {
  const { pace: value, progress: p, value: a, expected: asked } = line;
  const start = startOf(line, goal);
  if (!value || !a || !asked || !start) return null;
  if (!isWithinTolerance(goal)) {
    const operands = { a: stated(a), b: stated(start.value), E: computed(asked.value) };
    return { id: 'pace', formula: formulas.pace, operands, value };
  }
  if (!p || isZero(value)) return null;
  const operands = { p: share(p), e: share(divide(p, value)) };
  return { id: 'pace', formula: formulas.paceOfShares, operands, value };
}

function margin({ margin: value, value: a, target }: LineAssessment, goal: Goal | null): Step[] {
  if (!value || !a || !target) return [];
  const floor = isFloor(goal) ? target.value : target.min;
  const fromFloor = floor && equal(subtract(a, floor), value) ? floor : null;
  const limit = fromFloor ?? (isCeiling(goal) ? target.value : target.max);
  if (!limit) return [];
  const formula = fromFloor ? formulas.aboveFloor : formulas.belowCeiling;
  return [{ id: 'margin', formula, operands: { a: stated(a), t: stated(limit) }, value }];
}

function soFar(line: LineAssessment, goal: Goal | null): Step | null {
  const { soFarPerYear: value, actual, value: a } = line;
  const start = startOf(line, goal);
  if (!value || !actual || !a || !start) return null;
  const operands = { a: stated(a), b: stated(start.value), ya: time(actual), yb: time(start) };
  return { id: 'soFarPerYear', formula: formulas.soFarPerYear, operands, value };
}

function needed(line: LineAssessment, goal: Goal | null): Step | null {
  const { neededPerYear: value, actual, value: a, target } = line;
  const start = startOf(line, goal);
  if (!value || !target?.value) return null;
  const end = { t: stated(target.value), yt: time(target) };
  if (actual && a) {
    const operands = { ...end, a: stated(a), ya: time(actual) };
    return { id: 'neededPerYear', formula: formulas.neededPerYear, operands, value };
  }
  if (!start) return null;
  const operands = { ...end, b: stated(start.value), yb: time(start) };
  return { id: 'neededPerYear', formula: formulas.neededFromStart, operands, value };
}

function forecast({ forecast: found, actual, value: a, target }: LineAssessment): Step | null {
  if (!found || !actual || !a || !target) return null;
  const { from } = found;
  const operands = {
    a: stated(a),
    ya: time(actual),
    f: stated(from.value),
    yf: time(from),
    yt: time(target),
  };
  return { id: 'forecast', formula: formulas.forecast, operands, value: found.value };
}
