import { compare } from '../number/fraction.ts';
import type { Ruling, SeriesAssessment, Verdict } from './types.ts';

const fromWeakest: readonly Verdict[] = [
  'regressed',
  'outside-limit',
  'missed',
  'flat',
  'behind',
  'slightly-behind',
  'within-limit-at-risk',
  'pending',
  'on-track',
  'within-limit',
  'achieved',
];

/** Only where no series can be judged; the first of these that is there. */
const unjudged: readonly Verdict[] = ['not-assessable', 'no-actual', 'no-target'];

/** How weak a verdict is: the lower, the weaker, and what cannot be judged last. */
export function strengthOf(verdict: Verdict): number {
  return [...fromWeakest, ...unjudged].indexOf(verdict);
}

export function isJudged(verdict: Verdict): boolean {
  return !unjudged.includes(verdict);
}

/** The series that the indicator's verdict is taken from; of equal verdicts the one of the lowest pace, then the first. */
export function weakestOf(
  series: readonly SeriesAssessment[],
  ruling: (series: SeriesAssessment) => Ruling,
): SeriesAssessment {
  const rank = (one: SeriesAssessment) => strengthOf(ruling(one).verdict);
  return series.reduce((weakest, next) => {
    const difference = rank(next) - rank(weakest);
    return difference < 0 || (difference === 0 && isSlower(next, weakest)) ? next : weakest;
  });
}

function isSlower({ pace: a }: SeriesAssessment, { pace: b }: SeriesAssessment): boolean {
  return a !== null && b !== null && compare(a, b) < 0;
}
