import type { Scope } from '../../../assess/select/scope.ts';
import { surveyBefore } from '../../../assess/survey-before.ts';
import type { PlanRecords } from '../../../model/plan.ts';
import type { Review, Survey, Tally } from '../../../model/published.ts';
import type { Government, Source } from '../../../model/shared.ts';
import { opinionJson, whenJson } from '../list-json.ts';
import { nameJson } from '../names-json.ts';
import { type EntryGround, entryJson, milestonesJson, originJson, passingJson } from './entries-json.ts';
import type { Ground } from './tree-json.ts';

export function planRecordJson({ plan, assessment }: Scope, ground: Ground) {
  const { id, name, government, period, follows, words, counted, stages, reports, judgement, details } = plan;
  const own: EntryGround = { ...ground, file: plan.file };
  return {
    kind: 'plan',
    id,
    name: nameJson(name),
    government,
    period,
    follows,
    words,
    counted,
    stages: stages.map((stage, index) => ({
      id: stage.id,
      label: nameJson(stage.label),
      class: stage.class,
      ...entryJson(stage, ['stages', index], own),
    })),
    reports,
    judgement,
    goals: plan.goals,
    milestones: milestonesJson(plan.milestones, own),
    figures: passingJson(plan.figures, own),
    details,
    records: {
      policies: plan.policies.length,
      measures: plan.measures.length,
      counted: assessment.leaves.length,
      indicators: assessment.indicators.length,
      tallies: plan.tallies.length,
      reviews: plan.reviews.length,
      surveys: plan.surveys.length,
    } satisfies Record<keyof PlanRecords | 'counted', number>,
    ...originJson(plan, own),
  };
}

export function reviewRecordJson({ plan }: Scope, review: Review, ground: Ground) {
  const own: EntryGround = { ...ground, file: review.file };
  return {
    kind: 'review',
    plan: plan.id,
    id: review.id,
    name: nameJson(review.name),
    date: whenJson(review.date),
    opinions: review.opinions.map((opinion, index) => ({
      ...opinionJson(opinion),
      ...entryJson(opinion, ['opinions', index], own),
    })),
    ...originJson(review, own),
  };
}

export function surveyRecordJson({ plan }: Scope, survey: Survey, ground: Ground) {
  const before = surveyBefore(survey, plan);
  const { id, name, date, asked, answers, unit, decimals, groups } = survey;
  return {
    kind: 'survey',
    plan: plan.id,
    id,
    name: nameJson(name),
    date: whenJson(date),
    asked,
    answers,
    follows: survey.follows,
    unit,
    decimals,
    groups: groups.map(group => ({
      id: group.id,
      name: nameJson(group.name),
      mean: group.mean,
      meanBefore: before?.means.get(group.id) ?? null,
      items: group.items.map(item => ({
        id: item.id,
        name: nameJson(item.name),
        value: item.value,
        before: before?.items.get(item.id) ?? null,
      })),
    })),
    ...originJson(survey, { ...ground, file: survey.file }),
  };
}

export function tallyRecordJson(
  { plan }: Scope,
  { id, date, counts, file, note, source }: Tally,
  ground: Ground,
) {
  const own: EntryGround = { ...ground, file };
  return {
    kind: 'tally',
    plan: plan.id,
    id,
    date,
    counts: counts.map((count, index) => ({
      of: count.of,
      under: count.under,
      total: count.total,
      stages: count.stages,
      other: count.other && { label: nameJson(count.other.label), count: count.other.count },
      ...entryJson(count, ['counts', index], own),
    })),
    ...originJson({ note, source }, own),
  };
}

/** With the plans that it belongs to. */
export function governmentRecordJson(government: Government, plans: readonly string[], ground: Ground) {
  const { id, code, name, organisations } = government;
  return {
    kind: 'government',
    id,
    code,
    name: nameJson(name),
    organisations:
      organisations?.map(({ name: own, from, until, became }) => ({
        name: nameJson(own),
        from,
        until,
        became,
      })) ?? null,
    plans,
    ...originJson(government, { ...ground, file: government.file }),
  };
}

/** With the plans whose records name it. */
export function sourceRecordJson(source: Source, plans: readonly string[], ground: Ground) {
  const { id, title, publisher, date, url, sha256, number } = source;
  return {
    kind: 'source',
    id,
    title: nameJson(title),
    publisher,
    date: date ? date.written : null,
    url,
    sha256,
    number,
    plans,
    ...originJson(source, { ...ground, file: source.file }),
  };
}
