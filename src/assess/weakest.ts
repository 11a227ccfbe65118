import type { Verdict } from '../model/verdicts.ts';
import { compare } from '../number/fraction.ts';
import type { Ruling, SeriesAssessment } from './types.ts';
import { verdictTraits } from './verdict-traits.ts';

/** How weak a verdict is: the lower, the weaker, and what cannot be judged last. */
export const strengthOf = (verdict: Verdict): number => verdictTraits[verdict].strength;

export const isJudged = (verdict: Verdict): boolean => verdictTraits[verdict].isJudged;

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
