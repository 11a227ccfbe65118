import type { Measure, Policy } from '../../model/measure.ts';
import { byText } from '../../model/order.ts';
import type { TreeRecord } from '../../model/plan.ts';
import type { Opinion, Review, Survey } from '../../model/published.ts';
import type { Milestone } from '../../model/record.ts';
import { countedMeasures, descendants, policiesIn, policyOf } from '../../model/tree.ts';
import { idsMeant, opinionsGiven } from '../opinions.ts';
import { hasEnded } from '../owed/lines.ts';
import { owedMilestones } from '../owed/measures.ts';
import type { LeafAssessment } from '../plan-types.ts';
import type { IndicatorAssessment } from '../types.ts';
import type { Chosen, Scope } from './scope.ts';

export interface ListedPolicy extends Chosen<Policy> {
  /**
   * How many of what the plan counts stand under it, ended or not yet begun ones too. `null`: none is known to,
   * while some of the plan's are not assigned.
   */
  readonly measures: number | null;
  /** Likewise; headings left out. */
  readonly indicators: number | null;
}

export interface ListedMeasure extends Chosen<Measure> {
  /** How many measures stand above it. */
  readonly depth: number;
  /** `null`: the plan does not count it, but measures under it. */
  readonly leaf: LeafAssessment | null;
}

export interface ListedIndicator extends Chosen<IndicatorAssessment> {}

export interface ListedOpinion extends Chosen<Opinion> {
  readonly review: Review;
  readonly index: number;
  /** What it is about, as far as the plan has it. */
  readonly about: readonly TreeRecord[];
}

/** Of the plan, or of one of its measures. */
export interface ListedMilestone extends Chosen<Milestone> {
  readonly index: number;
  /** `null`: the whole plan's. */
  readonly measure: Measure | null;
  /** Its day has passed, and it was not reached by the as-of day. */
  readonly late: boolean;
}

export interface ListedSurvey extends Chosen<Survey> {}

/** The plan's own, then those of its measures in the plan's order. */
export function listedMilestones(scope: Scope): ListedMilestone[] {
  const { plan, assessment, tree } = scope;
  const late = new Set(
    owedMilestones(assessment)
      .filter(({ due }) => due < assessment.asOf && !hasEnded(plan, assessment.asOf))
      .flatMap(one => (one.kind === 'milestone' ? [one.entry] : [])),
  );
  const listed = (milestones: readonly Milestone[], measure: Measure | null) =>
    milestones.map((record, index) => ({ scope, record, index, measure, late: late.has(record) }));
  const measures = descendants(tree, null).flatMap(({ record }) =>
    record.kind === 'measure' ? [record] : [],
  );
  return [...listed(plan.milestones, null), ...measures.flatMap(one => listed(one.milestones, one))];
}

/** Those that had been made by the as-of day, oldest first. */
export const listedSurveys = (scope: Scope): ListedSurvey[] =>
  scope.plan.surveys
    .filter(({ date }) => date.to.day <= scope.assessment.asOf)
    .sort((a, b) => byText(a.date.to.day, b.date.to.day))
    .map(record => ({ scope, record }));

export function listedPolicies(scope: Scope): ListedPolicy[] {
  const { plan, tree } = scope;
  const policiesOf = (records: readonly TreeRecord[]) =>
    counted(records.map(record => policyOf(tree, record)?.id ?? null));
  const measures = policiesOf(countedMeasures(plan, tree));
  const indicators = policiesOf(plan.indicators.filter(({ role }) => role !== 'heading'));
  return policiesIn(tree).map(record => ({
    scope,
    record,
    measures: countUnder(record.id, measures),
    indicators: countUnder(record.id, indicators),
  }));
}

type Counts = ReadonlyMap<string | null, number>;

function counted(ids: readonly (string | null)[]): Counts {
  const counts = new Map<string | null, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const countUnder = (id: string, counts: Counts): number | null =>
  counts.get(id) ?? (counts.has(null) ? null : 0);

export function listedMeasures(scope: Scope): ListedMeasure[] {
  const leaves = new Map(scope.assessment.leaves.map(leaf => [leaf.measure.id, leaf]));
  return descendants(scope.tree, null).flatMap(({ record, depth }) =>
    record.kind === 'measure' ? [{ scope, record, depth, leaf: leaves.get(record.id) ?? null }] : [],
  );
}

export function listedIndicators(scope: Scope): ListedIndicator[] {
  return scope.assessment.indicators.map(record => ({ scope, record }));
}

/** Those that had been given by the as-of day, the meetings in the order of their days. */
export function listedOpinions(scope: Scope): ListedOpinion[] {
  const { plan, assessment } = scope;
  return opinionsGiven(plan, assessment.asOf).map(({ review, index, entry }) => ({
    scope,
    record: entry,
    review,
    index,
    about: recordsAbout(entry, scope),
  }));
}

/** What an opinion is about, as far as the plan has it. */
export function recordsAbout({ about }: Opinion, { plan, tree }: Scope): readonly TreeRecord[] {
  const recordsOf = (written: string) => idsMeant(written, plan).flatMap(id => tree.records.get(id) ?? []);
  return [...new Set(about.flatMap(recordsOf))];
}
