import type { PlanAssessment } from '../assess/plan-types.ts';
import type { Count, Tally } from '../model/published.ts';
import type { Pair } from './pair.ts';
import { pairRecords } from './pairs.ts';
import { same } from './same.ts';
import type { TallyChange } from './types.ts';

/** Published totals exist from their day on. */
export const talliesAt = ({ plan, asOf }: PlanAssessment): readonly Tally[] =>
  plan.tallies.filter(({ date }) => date <= asOf);

export function compareTallies(plans: Pair<PlanAssessment>): readonly TallyChange[] {
  return pairRecords(talliesAt(plans.before), talliesAt(plans.after)).flatMap(({ before, after }) => {
    const tally = after ?? before;
    if (!tally) return [];
    const keys = new Set([...(after?.counts ?? []), ...(before?.counts ?? [])].map(keyOf));
    return [...keys].flatMap(key => {
      const pair = { before: countIn(before, key), after: countIn(after, key) };
      if (same(pair.before && numbersOf(pair.before), pair.after && numbersOf(pair.after))) return [];
      return [{ tally, ...pair, rewritten: before !== null && pair.before !== null }];
    });
  });
}

const keyOf = ({ of, under }: Count) => `${of}\0${under ?? ''}`;
const countIn = (tally: Tally | null, key: string) =>
  tally?.counts.find(count => keyOf(count) === key) ?? null;
const numbersOf = ({ total, stages }: Count) => ({ total, stages });
