import { opinionsOn, opinionsOnWhole } from '../../assess/opinions.ts';
import { assess } from '../../assess/plan.ts';
import type { LeafAssessment } from '../../assess/plan-types.ts';
import { summaryOf } from '../../assess/stages.ts';
import type { ExplainedCounts, PlacedLeaf } from '../../explain/explained.ts';
import type { Locator } from '../../load/locate.ts';
import { keyAt, valueAt } from '../../model/finding.ts';
import type { Measure, Policy } from '../../model/measure.ts';
import type { Plan } from '../../model/plan.ts';
import type { Day } from '../../model/record.ts';
import type { Shared } from '../../model/shared.ts';
import { descendants, treeOf } from '../../model/tree.ts';
import { placedOpinions } from './opinions.ts';

export interface CountsAsked {
  readonly plan: Plan;
  readonly record: Policy | Measure | null;
  readonly asOf: Day;
  readonly shared: Shared;
}

/** What there is to say of the counts of a plan, a policy or a measure, with the lines of the files behind them. */
export async function explainCounts(
  { plan, record, asOf, shared }: CountsAsked,
  locator: Locator,
): Promise<ExplainedCounts> {
  const { stages, leaves, policies } = assess(plan, asOf);
  const own = leavesUnder(plan, record, leaves);
  const summary =
    record === null
      ? stages
      : (policies.find(({ policy }) => policy.id === record.id)?.stages ??
        summaryOf(plan, own, asOf, undefined));
  const placed: PlacedLeaf[] = [];
  for (const leaf of own) {
    const { measure, last } = leaf;
    const place = last ? valueAt(measure, 'progress', last.index, 'stage') : keyAt(measure, 'name');
    placed.push({ leaf, span: await locator.span(place) });
  }
  const opinions = record === null ? opinionsOnWhole(plan, asOf) : opinionsOn(plan, record.id, asOf);
  const { published } = summary;
  const tally =
    published && (await locator.span(valueAt(published.tally, 'counts', published.index, 'total')));
  return {
    plan,
    record,
    asOf,
    summary,
    leaves: placed,
    tally,
    opinions: await placedOpinions(opinions, locator),
    shared,
  };
}

function leavesUnder(plan: Plan, record: Policy | Measure | null, leaves: readonly LeafAssessment[]) {
  if (record === null) return leaves;
  const ids = new Set([record.id, ...descendants(treeOf(plan), record.id).map(({ record: { id } }) => id)]);
  return leaves.filter(({ measure }) => ids.has(measure.id));
}
