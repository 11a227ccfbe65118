import type { LeafAssessment, PlanAssessment, StageSummary } from '../assess/plan-types.ts';
import type { IndicatorAssessment } from '../assess/types.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Measure, Policy } from '../model/measure.ts';
import { verdicts } from '../model/verdicts.ts';
import type { Bridge, Flow, RollUps } from './count-types.ts';
import type { Pair } from './pair.ts';
import { same } from './same.ts';

export function rollUpsOf(
  plans: Pair<PlanAssessment>,
  pairs: {
    readonly measures: readonly Pair<Measure | null>[];
    readonly indicators: readonly Pair<Indicator | null>[];
  },
): RollUps {
  const stageIds = [...plans.after.plan.stages, ...plans.before.plan.stages].map(({ id }) => id);
  return {
    stages: { before: plans.before.stages, after: plans.after.stages },
    itemised: bridges(
      [...new Set(stageIds), 'unreported'],
      places(pairs.measures, leafPlaces(plans.before), leafPlaces(plans.after)),
    ),
    verdicts: bridges(
      verdicts,
      places(pairs.indicators, verdictPlaces(plans.before), verdictPlaces(plans.after)),
    ),
    policies: policiesOf(plans),
  };
}

/** Where each record of one state is counted, by its id. */
type Places = ReadonlyMap<string, string>;

function leafPlaces({ leaves }: PlanAssessment): Places {
  const place = ({ state, stage }: LeafAssessment) =>
    state === 'counted' ? (stage?.id ?? 'unreported') : 'outside';
  return new Map(leaves.map(leaf => [leaf.measure.id, place(leaf)]));
}

function verdictPlaces({ indicators }: PlanAssessment): Places {
  const headline = indicators.filter(({ indicator }: IndicatorAssessment) => indicator.role === 'headline');
  return new Map(headline.map(({ indicator, verdict }) => [indicator.id, verdict]));
}

function places(
  pairs: readonly Pair<{ readonly id: string } | null>[],
  before: Places,
  after: Places,
): readonly Pair<string>[] {
  const place = (record: { readonly id: string } | null, known: Places) =>
    (record && known.get(record.id)) ?? 'absent';
  return pairs.map(pair => ({ before: place(pair.before, before), after: place(pair.after, after) }));
}

/** Of those numbers between which something moved. */
function bridges(ids: readonly string[], moves: readonly Pair<string>[]): Bridge[] {
  return ids.flatMap(id => {
    const entered = moves.filter(({ before, after }) => after === id && before !== id);
    const left = moves.filter(({ before, after }) => before === id && after !== id);
    if (entered.length === 0 && left.length === 0) return [];
    return [
      {
        id,
        before: moves.filter(({ before }) => before === id).length,
        after: moves.filter(({ after }) => after === id).length,
        from: flows(entered.map(({ before }) => before)),
        to: flows(left.map(({ after }) => after)),
      },
    ];
  });
}

function flows(others: readonly string[]): Flow[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].map(([other, count]) => ({ other, count })).sort((a, b) => (a.other < b.other ? -1 : 1));
}

/** Policies of which the totals are others now; `null`: what stands under none. */
function policiesOf({ before, after }: Pair<PlanAssessment>): RollUps['policies'] {
  const earlier = new Map(before.policies.map(group => [group.policy.id, group]));
  const all: { policy: Policy | null; stages: Pair<StageSummary | null> }[] = after.policies.map(
    ({ policy, stages }) => ({
      policy,
      stages: { before: earlier.get(policy.id)?.stages ?? null, after: stages },
    }),
  );
  all.push({
    policy: null,
    stages: { before: before.unassigned.stages, after: after.unassigned.stages },
  });
  return all.filter(
    ({ stages }) => !same(stages.before && numbersOf(stages.before), stages.after && numbersOf(stages.after)),
  );
}

export const numbersOf = ({ total, unreported, counts, notBegun, ended }: StageSummary) => ({
  total,
  unreported,
  notBegun,
  ended,
  counts: counts.map(({ stage, count }) => [stage.id, count]),
});
