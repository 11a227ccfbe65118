import type { Indicator, Published } from '../../model/indicator.ts';
import type { Ended, Measure, Policy, Progress } from '../../model/measure.ts';
import type { TreeRecord } from '../../model/plan.ts';
import type { FiscalYear } from '../../model/record.ts';
import { ancestors, descendants, isBelow, type Placed, policyOf } from '../../model/tree.ts';
import { publishedWords } from '../opinions.ts';
import type { LeafAssessment, StageSummary } from '../plan-types.ts';
import { type ListedOpinion, listedOpinions } from '../select/listed.ts';
import type { Scope } from '../select/scope.ts';
import { summaryOf } from '../stages.ts';
import type { Entry, IndicatorAssessment } from '../types.ts';
import { lateSince, type YearAssessment, yearsOf } from '../years.ts';

/** A record with its surroundings. */
export interface Surroundings<One extends TreeRecord> {
  readonly scope: Scope;
  readonly record: One;
  /** What it stands under, the nearest first. */
  readonly above: readonly TreeRecord[];
  /** What stands under it, each before what is under that. */
  readonly below: readonly Placed[];
  /** Opinions that name it. */
  readonly opinions: readonly ListedOpinion[];
}

export interface IndicatorDetails extends Surroundings<Indicator> {
  /** `null` for a heading. */
  readonly assessed: IndicatorAssessment | null;
  readonly years: readonly YearAssessment[];
  /** The year at whose end it was late first, if it still is. */
  readonly lateSince: FiscalYear | null;
  /** What the government has said of the figures by the day. */
  readonly published: readonly Entry<Published>[];
}

export interface MeasureDetails extends Surroundings<Measure> {
  /** `null`: the plan does not count it. */
  readonly leaf: LeafAssessment | null;
  /** Where what is counted under it stands. `null` where it is counted itself. */
  readonly stages: StageSummary | null;
  /** Its reports, and its end, as far as they had come by the day. */
  readonly progress: readonly Entry<Progress>[];
  readonly ended: Ended | null;
}

export interface PolicyDetails extends Surroundings<Policy> {
  readonly stages: StageSummary;
}

export function indicatorDetails(scope: Scope, record: Indicator): IndicatorDetails {
  const { assessment, plan } = scope;
  const { asOf } = assessment;
  const assessed = assessment.indicators.find(({ indicator }) => indicator.id === record.id) ?? null;
  const policy = policyOf(scope.tree, record)?.id ?? null;
  const years = assessed ? yearsOf(record, { judgement: plan.judgement, policy }, asOf) : [];
  return {
    ...surroundings(scope, record),
    assessed,
    years,
    lateSince: assessed && lateSince(assessed, years, asOf),
    published: publishedWords(record, asOf),
  };
}

export function measureDetails(scope: Scope, record: Measure): MeasureDetails {
  const { assessment, plan } = scope;
  const leaf = assessment.leaves.find(({ measure }) => measure.id === record.id) ?? null;
  const below = assessment.leaves.filter(({ measure }) => isBelow(scope.tree, measure, record.id));
  const { asOf } = assessment;
  return {
    ...surroundings(scope, record),
    leaf,
    stages: leaf ? null : summaryOf(plan, below, asOf, record.id),
    progress: entriesBy(record.progress, ({ date }) => date <= asOf),
    ended: record.ended && record.ended.date <= asOf ? record.ended : null,
  };
}

export function policyDetails(scope: Scope, record: Policy): PolicyDetails {
  const group = scope.assessment.policies.find(({ policy }) => policy.id === record.id);
  const { stages } = group ?? scope.assessment.unassigned;
  return { ...surroundings(scope, record), stages };
}

function surroundings<One extends TreeRecord>(scope: Scope, record: One): Surroundings<One> {
  return {
    scope,
    record,
    above: ancestors(scope.tree, record),
    below: descendants(scope.tree, record.id),
    opinions: listedOpinions(scope).filter(({ about }) => about.includes(record)),
  };
}

function entriesBy<One>(list: readonly One[], isKnown: (entry: One) => boolean): Entry<One>[] {
  return list.map((entry, index) => ({ index, entry })).filter(({ entry }) => isKnown(entry));
}
