import type { Role } from '../model/indicator.ts';
import type { Plan } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import type { RecordTree } from '../model/tree.ts';
import { descendants, policiesIn, policyOf, treeOf } from '../model/tree.ts';
import type { Verdict } from '../model/verdicts.ts';
import { verdicts } from '../model/verdicts.ts';
import { grouped } from './grouped.ts';
import { assessIndicator } from './indicator.ts';
import { lazily, once } from './lazily.ts';
import { leavesOf } from './leaves.ts';
import type { Group, LeafAssessment, PlanAssessment, PolicyGroup } from './plan-types.ts';
import { summaryOf } from './stages.ts';
import type { IndicatorAssessment, VerdictCounts } from './types.ts';

/** How a plan stands at a day. What happened later does not exist. */
export function assess(plan: Plan, asOf: Day): PlanAssessment {
  const tree = treeOf(plan);
  const count = (role: Role, verdictOf: (indicator: IndicatorAssessment) => Verdict) =>
    countsOf(whole.indicators.filter(({ indicator }) => indicator.role === role).map(verdictOf));
  const groups = once(() => groupsOf(plan, tree, whole.leaves, whole.indicators, asOf));
  // Most questions are about a few of these, and most of the work is to judge the indicators.
  const whole: PlanAssessment = lazily({
    plan: () => plan,
    asOf: () => asOf,
    stages: () => summaryOf(plan, whole.leaves, asOf, null),
    leaves: () => leavesOf(plan, tree, asOf),
    policies: () => groups().policies,
    unassigned: () => groups().unassigned,
    indicators: () => indicatorsOf(plan, tree, asOf),
    verdicts: () => count('headline', ({ verdict }) => verdict),
    standings: () => count('headline', ({ standing }) => standing),
    referenceVerdicts: () => count('reference', ({ verdict }) => verdict),
    referenceStandings: () => count('reference', ({ standing }) => standing),
  });
  return whole;
}

/** What `assess` says of the verdicts at that day, without all else that it says. */
export function headlineVerdicts(plan: Plan, asOf: Day): VerdictCounts {
  const headlines = indicatorsOf(plan, treeOf(plan), asOf).filter(
    ({ indicator }) => indicator.role === 'headline',
  );
  return countsOf(headlines.map(({ verdict }) => verdict));
}

function indicatorsOf(plan: Plan, tree: RecordTree, asOf: Day): IndicatorAssessment[] {
  const assessed: IndicatorAssessment[] = [];
  for (const { record } of descendants(tree, null)) {
    if (record.kind !== 'indicator' || record.role === 'heading') continue;
    const policy = policyOf(tree, record)?.id ?? null;
    assessed.push(assessIndicator(record, { judgement: plan.judgement, policy }, asOf));
  }
  return assessed;
}

function groupsOf(
  plan: Plan,
  tree: RecordTree,
  leaves: readonly LeafAssessment[],
  indicators: readonly IndicatorAssessment[],
  asOf: Day,
): { policies: PolicyGroup[]; unassigned: Group } {
  const leavesBy = grouped(leaves, ({ policy }) => [policy]);
  const indicatorsBy = grouped(indicators, ({ policy }) => [policy]);
  const groupOf = (policy: string | null): Group => ({
    stages: summaryOf(plan, leavesBy.get(policy) ?? [], asOf, policy ?? undefined),
    indicators: (indicatorsBy.get(policy) ?? []).map(({ indicator }) => indicator.id),
  });
  const policies = policiesIn(tree).map(policy => ({ policy, ...groupOf(policy.id) }));
  return { policies, unassigned: groupOf(null) };
}

function countsOf(found: readonly Verdict[]): VerdictCounts {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const verdict of verdicts) {
    const count = found.filter(one => one === verdict).length;
    if (count > 0) counts[verdict] = count;
  }
  return counts;
}
