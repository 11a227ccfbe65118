import { awaitedOf } from '../../assess/select/filters.ts';
import type {
  ListedIndicator,
  ListedMeasure,
  ListedMilestone,
  ListedOpinion,
  ListedPolicy,
  ListedSurvey,
} from '../../assess/select/listed.ts';
import type { Chosen } from '../../assess/select/scope.ts';
import type { ListKind } from '../../language/list.ts';
import type { TermsByLanguage } from '../../language/terms.ts';
import type { Answer, Opinion } from '../../model/published.ts';
import type { Day, When } from '../../model/record.ts';
import { levelOf, policyOf } from '../../model/tree.ts';
import { indicatorJson } from './indicator-json.ts';
import { jsonText } from './json.ts';
import { nameJson } from './names-json.ts';

export interface ListAnswer {
  readonly of: ListKind;
  /** `null`: each plan has its own. */
  readonly asOf: Day | null;
  readonly items: readonly object[];
  /** Plans with errors, of which nothing is listed. */
  readonly unreadable: readonly object[];
}

export const listJson = ({ of, asOf, items, unreadable }: ListAnswer): string =>
  jsonText('list', { of, asOf, items, unreadable });

const planOf = ({ scope }: Chosen<unknown>) => ({ plan: scope.plan.id, asOf: scope.assessment.asOf });

export const listedPolicyJson = (item: ListedPolicy) => {
  const { id, name, no, owner, tags } = item.record;
  const { measures, indicators } = item;
  return { ...planOf(item), id, name: nameJson(name), no, owner, tags, measures, indicators };
};

export const listedMeasureJson = (item: ListedMeasure) => {
  const { id, name, no, under, alsoUnder, owner, tags } = item.record;
  const { plan, tree } = item.scope;
  return {
    ...planOf(item),
    id,
    name: nameJson(name),
    no,
    level: levelOf(plan, tree, item.record),
    policy: policyOf(tree, item.record)?.id ?? null,
    under,
    alsoUnder,
    owner,
    tags,
    ...standJson(item),
  };
};

/** Of a measure that is not counted everything is `null`: what is counted stands below it. */
export function standJson({ leaf }: Pick<ListedMeasure, 'leaf'>) {
  return {
    state: leaf?.state ?? null,
    stage: leaf?.stage ? { id: leaf.stage.id, label: nameJson(leaf.stage.label) } : null,
    since: leaf?.since ?? null,
    reported: leaf?.last?.entry.date ?? null,
    due: leaf?.last?.entry.due ?? null,
    silent: leaf?.silent ?? null,
    late: leaf?.late ?? null,
    lateSince: leaf?.lateSince ?? null,
  };
}

export const listedIndicatorJson = (item: ListedIndicator, terms: TermsByLanguage) => {
  const { indicator, policy } = item.record;
  return {
    ...planOf(item),
    ...indicatorJson(item.record, item.scope.plan.judgement, terms),
    policy,
    owner: indicator.owner,
    tags: indicator.tags,
    awaited: awaitedOf(item.record, null).map(({ series, years }) => ({ series, years })),
  };
};

export const listedOpinionJson = (item: ListedOpinion) => {
  const { review, index } = item;
  return {
    ...planOf(item),
    review: review.id,
    name: nameJson(review.name),
    date: whenJson(review.date),
    index,
    ...opinionJson(item.record),
  };
};

export const listedMilestoneJson = (item: ListedMilestone) => {
  const { record, index, measure, late } = item;
  return {
    ...planOf(item),
    measure: measure?.id ?? null,
    index,
    name: nameJson(record.name),
    due: record.due?.written ?? null,
    done: record.done?.written ?? null,
    late,
    owner: measure?.owner ?? [],
    why: record.why,
  };
};

export const listedSurveyJson = (item: ListedSurvey) => {
  const { id, name, date, answers, follows } = item.record;
  return { ...planOf(item), id, name: nameJson(name), date: whenJson(date), answers, follows };
};

export const opinionJson = ({ by, about, topic, kind, proposes, cites, says, answer, leadsTo }: Opinion) => ({
  by,
  about,
  topic,
  kind,
  proposes,
  cites,
  says,
  answer: answer && answerJson(answer),
  leadsTo,
});

/** With the documents that it comes from, by id. */
export const answerJson = ({ by, date, says, due, done, note, source }: Answer) => ({
  by,
  date,
  says,
  due,
  done,
  note,
  sources: source,
});

/** Days; what was written where they are known to the month or year only. */
export const whenJson = ({ from, to }: When) => ({
  from: from?.day ?? null,
  to: to.day,
  written: from ? `${from.written}/${to.written}` : to.written,
});
