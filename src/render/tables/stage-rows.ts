import type { PlanAssessment, StageSummary, StageTotals } from '../../assess/plan-types.ts';
import type { Plan } from '../../model/plan.ts';
import { itself, labelled, saidCells, sourceCells } from './cells.ts';
import type { StagesRow, TalliesRow } from './row-types.generated.d.ts';

/** Published and itemised totals stand beside each other; which one serves is a matter of which counts more. */
export function* stageRows({ plan, stages, policies, unassigned }: PlanAssessment): Iterable<StagesRow> {
  yield* scopeRows(plan, 'plan', itself, stages);
  for (const { policy, stages: own } of policies) yield* scopeRows(plan, 'policy', policy.id, own);
  if (unassigned.stages.total > 0) yield* scopeRows(plan, 'unassigned', itself, unassigned.stages);
}

function* scopeRows(
  plan: Plan,
  scope: StagesRow['scope'],
  id: string,
  summary: StageSummary,
): Iterable<StagesRow> {
  const key = { plan: plan.id, scope, scope_id: id, of: summary.of };
  if (summary.published) yield* totalsRows({ ...key, basis: 'published' }, summary.published);
  yield* totalsRows({ ...key, basis: 'itemised' }, summary.itemised);
}

function* totalsRows(
  key: Pick<StagesRow, 'plan' | 'scope' | 'scope_id' | 'of' | 'basis'>,
  { asOf, total, unreported, counts }: StageTotals,
): Iterable<StagesRow> {
  for (const { stage, count } of counts) {
    yield { ...key, stage: stage.id, ...labelled('label', stage.label), count, date: asOf };
  }
  const own = { ...labelled('label', null), date: asOf };
  yield { ...key, stage: 'unreported', ...own, count: unreported };
  yield { ...key, stage: 'total', ...own, count: total };
}

/** A stage has its label among the words of the plan. */
const unnamed = labelled('label', null);

export function* tallyRows({ plan, asOf }: PlanAssessment): Iterable<TalliesRow> {
  for (const tally of plan.tallies) {
    if (tally.date > asOf) continue;
    for (const [index, entry] of tally.counts.entries()) {
      const { of, under, total, stages, other, note } = entry;
      const key = { plan: plan.id, tally: tally.id, position: index + 1, date: tally.date, of, under };
      const own = { ...key, ...saidCells('note', note), ...sourceCells(entry, tally) };
      for (const [stage, count] of Object.entries(stages ?? {})) yield { ...own, ...unnamed, stage, count };
      if (other) yield { ...own, ...labelled('label', other.label), stage: 'other', count: other.count };
      if (total !== null) yield { ...own, ...unnamed, stage: 'total', count: total };
    }
  }
}
