import type { OwnerGroup, PlanAssessment, StageSummary } from '../../assess/plan-types.ts';
import type { Language } from '../../language/language.ts';
import { planWords, shortNameIn } from '../../language/name.ts';

/** Where what is counted stands, by policy or by owner. */
export interface StageGroups {
  readonly heading: string;
  /** Empty where nothing is assigned to any of them. */
  readonly groups: readonly StageGroup[];
  /** What is to be said below, or in place of them. */
  readonly note: string | null;
}

export interface StageGroup {
  readonly name: string;
  readonly stages: StageSummary;
}

export function byPolicy(
  { plan, policies, unassigned }: PlanAssessment,
  language: Language,
): StageGroups | null {
  const { status, terms, habits, code } = language;
  const word = planWords(plan, code, terms).policy;
  if (policies.length === 0) return null;
  const named = policies.map(({ policy, stages }) => ({
    name: habits.named(policy.no, shortNameIn(policy, code), null),
    stages,
  }));
  const isAssigned = named.some(({ stages }) => stages.total > 0);
  const rest = { name: terms.unassigned, stages: unassigned.stages };
  const groups = rest.stages.total > 0 ? [...named, rest] : named;
  return {
    heading: status.by(word),
    groups: isAssigned ? groups : [],
    note: isAssigned ? null : status.notByPolicy(word),
  };
}

export function byOwner(
  { stages }: PlanAssessment,
  owners: readonly OwnerGroup[],
  { status, terms }: Language,
): StageGroups {
  const counted = owners.filter(group => group.stages.total > 0);
  const isAssigned = counted.some(({ owner }) => owner !== null);
  const sum = counted.reduce((all, group) => all + group.stages.total, 0);
  const isShared = sum > stages.itemised.total;
  return {
    heading: status.by(terms.owner),
    groups: isAssigned
      ? counted.map(group => ({ name: group.owner ?? terms.noOwner, stages: group.stages }))
      : [],
    note: isAssigned ? (isShared ? status.sharedByOwners : null) : terms.noOwner,
  };
}
