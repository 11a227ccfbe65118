import {
  direction,
  isCeiling,
  isFloor,
  isRange,
  isSum,
  isToReach,
  isWithinTolerance,
} from '../model/goals.ts';
import type { Fraction } from '../number/fraction.ts';
import { absolute, compare, divide, one, sign, subtract } from '../number/fraction.ts';
import type { LineFacts } from './facts.ts';
import type { Point, TargetUsed } from './types.ts';

/** Whether a value meets the target. What is no number meets none but a ceiling, which is for the verdict to know. */
export function isMet({ goal }: LineFacts, target: TargetUsed, value: Fraction): boolean {
  if (isRange(goal)) return sign(marginOf(goal, target, value)!) >= 0;
  const ahead = subtract(value, target.value!);
  if (isWithinTolerance(goal)) return compare(absolute(ahead), target.tolerance!) <= 0;
  return direction(goal) * sign(ahead) >= 0;
}

/**
 * p at any value: the share of the way from baseline to target, more than all of it or less than none. What is to be
 * kept within a limit has no way to go, even where it began beyond it.
 */
export function progressAt({ goal, start, target }: LineFacts, value: Fraction): Fraction | null {
  if (!target?.value) return null;
  if (isSum(goal)) return sign(target.value) > 0 ? divide(value, target.value) : null;
  if (!isToReach(goal) || !start || !liesAhead(goal, start, target.value)) return null;
  const whole = subtract(target.value, start.value);
  if (!isWithinTolerance(goal)) return divide(subtract(value, start.value), whole);
  return subtract(one, divide(absolute(subtract(target.value, value)), absolute(whole)));
}

/**
 * Whether there is a way to go from baseline to target. Where the goal was met at the baseline, the formula would
 * call a step back a step forward.
 */
function liesAhead(goal: LineFacts['goal'], start: Point, target: Fraction): boolean {
  const way = sign(subtract(target, start.value));
  return isWithinTolerance(goal) ? way !== 0 : way !== 0 && way === direction(goal);
}

/** How far a value that is to be kept is from the limit, negative beyond it; of a range, from the nearer end. */
export function marginOf(goal: LineFacts['goal'], target: TargetUsed, value: Fraction): Fraction | null {
  if (isFloor(goal)) return subtract(value, target.value!);
  if (isCeiling(goal)) return subtract(target.value!, value);
  if (!isRange(goal)) return null;
  const aboveMin = target.min && subtract(value, target.min);
  const belowMax = target.max && subtract(target.max, value);
  if (!aboveMin || !belowMax) return aboveMin ?? belowMax;
  return compare(aboveMin, belowMax) <= 0 ? aboveMin : belowMax;
}
