export const goals = [
  'increase',
  'decrease',
  'at-least',
  'at-most',
  'range',
  'reach',
  'cumulative',
  'none',
] as const;
export type Goal = (typeof goals)[number];

interface GoalTraits {
  /** A value that lies somewhere else than the baseline, with a pace; a limit that holds all the time; or nothing. */
  readonly aim: 'reach' | 'keep' | null;
  /** 1 where more is nearer to the goal, −1 where less is; 0 where it depends on the side. */
  readonly direction: 1 | -1 | 0;
  /** How a value is held against the target. */
  readonly measure: 'at-or-beyond' | 'within-tolerance' | 'sum' | 'floor' | 'ceiling' | 'between' | null;
}

/** All that tells goals apart. A new one has a line here, or nothing compiles. */
const traits: Readonly<Record<Goal, GoalTraits>> = {
  increase: { aim: 'reach', direction: 1, measure: 'at-or-beyond' },
  decrease: { aim: 'reach', direction: -1, measure: 'at-or-beyond' },
  reach: { aim: 'reach', direction: 0, measure: 'within-tolerance' },
  cumulative: { aim: 'reach', direction: 1, measure: 'sum' },
  'at-least': { aim: 'keep', direction: 1, measure: 'floor' },
  'at-most': { aim: 'keep', direction: -1, measure: 'ceiling' },
  range: { aim: 'keep', direction: 0, measure: 'between' },
  none: { aim: null, direction: 0, measure: null },
};

/** `null`: the record does not say, as a heading of indicators does not. */
type MaybeGoal = Goal | null;

const traitsOf = (goal: MaybeGoal): GoalTraits => traits[goal ?? 'none'];

/** Goals that are somewhere else than the baseline, and ask for a pace. */
export const isToReach = (goal: MaybeGoal): boolean => traitsOf(goal).aim === 'reach';

export const hasNoAim = (goal: MaybeGoal): boolean => traitsOf(goal).aim === null;

/** 1 where more is nearer to the goal, −1 where less is; 0 where it depends on the side. */
export const direction = (goal: MaybeGoal): 1 | -1 | 0 => traitsOf(goal).direction;

/** Its figures are added up. */
export const isSum = (goal: MaybeGoal): boolean => traitsOf(goal).measure === 'sum';

/** Met by coming near enough, from either side. */
export const isWithinTolerance = (goal: MaybeGoal): boolean => traitsOf(goal).measure === 'within-tolerance';

/** Met at the target or beyond it, on the way that it names. */
export const isAtOrBeyond = (goal: MaybeGoal): boolean => traitsOf(goal).measure === 'at-or-beyond';

export const isCeiling = (goal: MaybeGoal): boolean => traitsOf(goal).measure === 'ceiling';

export const isFloor = (goal: MaybeGoal): boolean => traitsOf(goal).measure === 'floor';

/** Has two ends in place of a value. */
export const isRange = (goal: MaybeGoal): boolean => traitsOf(goal).measure === 'between';
