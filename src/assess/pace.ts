import { direction, isWithinTolerance } from '../model/goals.ts';
import type { Fraction } from '../number/fraction.ts';
import { absolute, compare, divide, sign, subtract } from '../number/fraction.ts';
import type { LineFacts } from './facts.ts';
import { progressAt } from './progress.ts';
import type { Expected } from './types.ts';

/**
 * r: the progress made ÷ the progress that was asked for by then, which is (a − b) ÷ (E − b). `null` where nothing
 * was asked for yet: E is the baseline, or lies on the other side of it. A goal to reach exactly has its progress
 * on both sides of the target, so its pace too is one of shares: p ÷ e, or with yearly targets p ÷ the p of E.
 * Where years are missing from a sum, nobody knows the pace.
 */
export function paceOf(facts: LineFacts, expected: Expected | null): Fraction | null {
  if (!facts.value || !expected || facts.atLeast) return null;
  const [made, asked] = [shareOfWay(facts, facts.value), shareOfWay(facts, expected.value)];
  return made && asked && sign(asked) > 0 ? divide(made, asked) : null;
}

function shareOfWay(facts: LineFacts, value: Fraction): Fraction | null {
  return facts.start && progressAt(facts, value);
}

/** Whether a is where the line asks it to be, or further on: what counts where there is no pace. */
export function isAtOrBeyond(facts: LineFacts, value: Fraction, expected: Expected): boolean {
  const { goal, target } = facts;
  const ahead = subtract(value, expected.value);
  if (!isWithinTolerance(goal)) return direction(goal) * sign(ahead) >= 0;
  const [left, asked] = [subtract(target!.value!, value), subtract(target!.value!, expected.value)];
  return compare(absolute(left), absolute(asked)) <= 0;
}
