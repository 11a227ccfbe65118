import type { Goal } from '../model/indicator.ts';

/** Goals that are somewhere else than the baseline, and ask for a pace. */
export function isToReach(goal: Goal | null): boolean {
  return goal === 'increase' || goal === 'decrease' || goal === 'reach' || goal === 'cumulative';
}

/** 1 where more is nearer to the goal, −1 where less is; 0 where it depends on the side. */
export function direction(goal: Goal | null): -1 | 0 | 1 {
  if (goal === 'increase' || goal === 'cumulative' || goal === 'at-least') return 1;
  return goal === 'decrease' || goal === 'at-most' ? -1 : 0;
}
