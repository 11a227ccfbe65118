import type { LineAssessment, TargetUsed } from '../assess/types.ts';
import type { Goal } from '../model/goals.ts';
import { isCeiling, isFloor } from '../model/goals.ts';
import type { Fraction } from '../number/fraction.ts';
import { compare } from '../number/fraction.ts';

export const isAtRisk = ({ standing }: LineAssessment): boolean =>
  standing.verdict === 'within-limit-at-risk';

/** The limit that a value lies beyond, and on which side. */
export function crossedBy(value: Fraction, { value: limit, min, max }: TargetUsed, goal: Goal | null) {
  const ceiling = isCeiling(goal) ? limit : max;
  const floor = isFloor(goal) ? limit : min;
  if (ceiling && compare(value, ceiling) > 0) return { limit: ceiling, side: 'above' } as const;
  return floor && { limit: floor, side: 'below' as const };
}
