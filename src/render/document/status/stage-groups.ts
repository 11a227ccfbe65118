import type { OwnerGroup, PlanAssessment, StageSummary } from '../../../assess/plan-types.ts';
import type { Language } from '../../../language/language.ts';
import { planWords, shortNameIn } from '../../../language/name.ts';

/** Where what is counted stands, by policy or by owner. */
export interface StageGroups {
  readonly heading: string;
  /** Empty where nothing is assigned to any of them. */
  readonly groups: readonly StageGroup[];
  /** What is to be said below, or in place of them. */
  readonly notes: readonly string[];
}

export interface StageGroup {
  readonly name: string;
  readonly stages: StageSummary;
  /** The same on the day that it is compared with; `null`: with none, or it was counted otherwise then. */
  readonly before: StageSummary | null;
  /** What it is counted from, where that is not the same for all; `''` for what counts nothing. */
  readonly basis: string | null;
}

export function byPolicy(
  { plan, policies, unassigned, stages: whole }: PlanAssessment,
  earlier: PlanAssessment | null,
  language: Language,
): StageGroups | null {
  const { status, terms, formatting, code } = language;
  const word = planWords(plan, code, terms).policy;
  if (policies.length === 0) return null;
  const named = policies.map(({ policy, stages }) => ({
    name: formatting.named(policy.no, shortNameIn(policy, code), null),
    stages,
    before: countedAlike(stages, earlier?.policies.find(group => group.policy.id === policy.id)?.stages),
  }));
  const isAssigned = named.some(({ stages }) => stages.total > 0);
  const before = countedAlike(unassigned.stages, earlier?.unassigned.stages);
  const rest = { name: terms.unassigned, stages: unassigned.stages, before };
  const heading = status.by(word);
  if (!isAssigned) return { heading, groups: [], notes: [status.notByPolicy(word)] };
  const groups = rest.stages.total > 0 ? [...named, rest] : named;
  return withBasis(heading, groups, whole, language);
}

/** Published figures and listed measures do not compare. */
const countedAlike = (now: StageSummary, before: StageSummary | undefined): StageSummary | null =>
  before && before.basis === now.basis ? before : null;

export function byOwner(
  { stages }: PlanAssessment,
  owners: readonly OwnerGroup[],
  language: Language,
): StageGroups {
  const { status, terms } = language;
  const counted = owners.filter(group => group.stages.total > 0);
  const isAssigned = counted.some(({ owner }) => owner !== null);
  const sum = counted.reduce((all, group) => all + group.stages.total, 0);
  const isShared = sum > stages.itemised.total;
  const heading = status.by(terms.owner);
  if (!isAssigned) return { heading, groups: [], notes: [terms.noOwner] };
  const groups = counted.map(group => ({
    name: group.owner ?? terms.noOwner,
    stages: group.stages,
    before: null,
  }));
  const grouped = withBasis(heading, groups, stages, language);
  return isShared ? { ...grouped, notes: [...grouped.notes, status.sharedByOwners] } : grouped;
}

/**
 * Published figures of one group and listed measures of another do not compare, nor with a whole that is counted
 * otherwise: each is marked, or a note says it of all.
 */
function withBasis(
  heading: string,
  groups: readonly Omit<StageGroup, 'basis'>[],
  whole: StageSummary,
  { status, terms }: Language,
): StageGroups {
  const basisOf = ({ basis, asOf }: StageSummary) =>
    basis === 'published' ? status.publishedOn(asOf) : terms.itemised;
  const counted = groups.filter(({ stages }) => stages.total > 0);
  const [first, ...others] = new Set(counted.map(({ stages }) => basisOf(stages)));
  if (first === undefined || others.length === 0) {
    const isOfWhole = first === undefined || first === basisOf(whole);
    return {
      heading,
      groups: groups.map(group => ({ ...group, basis: null })),
      notes: isOfWhole ? [] : [first === terms.itemised ? status.countedFromListed : first],
    };
  }
  const marked = groups.map(group => ({
    ...group,
    basis: group.stages.total > 0 ? basisOf(group.stages) : '',
  }));
  return { heading, groups: marked, notes: [] };
}
