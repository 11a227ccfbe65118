import { lateOf } from '../../assess/owed/owed.ts';
import type { Group, OwnerGroup, PlanAssessment, PolicyGroup } from '../../assess/plan-types.ts';
import type { TermsByLanguage } from '../../language/terms.ts';
import type { Day } from '../../model/record.ts';
import type { Government } from '../../model/shared.ts';
import { indicatorJson } from './indicator-json.ts';
import { jsonText } from './json.ts';
import { nameJson } from './names-json.ts';
import { stagesJson } from './stages-json.ts';

/** `asOf` is the day asked about; `null` where plans have different ones. */
export function statusJson(asOf: Day | null, plans: readonly object[]): string {
  return jsonText('status', { asOf, plans });
}

export const unreadableJson = (id: string, errors: number) => ({ id, readable: false, errors });

export function planStatusJson(
  assessment: PlanAssessment,
  government: Government | null,
  owners: readonly OwnerGroup[],
  terms: TermsByLanguage,
  earlier: PlanAssessment | null = null,
) {
  const { plan, asOf, stages, policies, unassigned, indicators } = assessment;
  return {
    id: plan.id,
    name: nameJson(plan.name),
    government: {
      id: plan.government,
      code: government?.code ?? null,
      name: government && nameJson(government.name),
    },
    period: plan.period,
    asOf,
    stages: stagesJson(stages),
    policies: policies.map(policyJson),
    unassigned: groupJson(unassigned),
    owners: owners.map(group => ({ owner: group.owner, ...groupJson(group) })),
    indicators: indicators.map(indicator => indicatorJson(indicator, plan.judgement, terms)),
    verdicts: assessment.verdicts,
    standings: assessment.standings,
    referenceVerdicts: assessment.referenceVerdicts,
    late: lateOf(assessment).length,
    ...(earlier && { compared: comparedJson(earlier, terms) }),
  };
}

const groupJson = ({ stages, indicators }: Group) => ({ stages: stagesJson(stages), indicators });

const policyJson = (group: PolicyGroup) => ({
  id: group.policy.id,
  name: nameJson(group.policy.name),
  ...groupJson(group),
});

/** The same counts and figures on the day that it is compared with. */
const comparedJson = (
  { plan, asOf, stages, policies, indicators, verdicts, standings }: PlanAssessment,
  terms: TermsByLanguage,
) => ({
  asOf,
  stages: stagesJson(stages),
  policies: policies.map(policyJson),
  indicators: indicators.map(indicator => indicatorJson(indicator, plan.judgement, terms)),
  verdicts,
  standings,
});
