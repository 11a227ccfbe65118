import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Opinion, Review } from '../../model/published.ts';
import type { When } from '../../model/record.ts';
import { firstDayOf } from '../../time/partial-day.ts';
import { daysCells, itself, labelled, saidCells, sourceCells } from './cells.ts';
import type {
  OpinionKindsRow,
  OpinionResultsRow,
  OpinionSubjectsRow,
  OpinionsRow,
  SurveyItemsRow,
} from './row-types.generated.d.ts';

export function* opinionRows(assessment: PlanAssessment): Iterable<OpinionsRow> {
  for (const { review, opinion, key } of opinionsIn(assessment)) {
    const { by, topic, says, proposes, cites, answer, note } = opinion;
    yield {
      ...key,
      ...labelled('review', review.name),
      date_from: firstDay(review.date),
      date: review.date.to.day,
      ...saidCells('by', by),
      ...saidCells('topic', topic),
      ...saidCells('says', says),
      proposes: proposes?.value ?? null,
      proposes_year: proposes?.year ?? null,
      cites: cites?.value ?? null,
      ...saidCells('cites_of', cites?.of),
      ...saidCells('answer_by', answer?.by),
      ...saidCells('answer', answer?.says),
      ...saidCells('note', note),
      ...sourceCells(opinion, review),
      proposes_approximate: proposes?.approximate ?? null,
      cites_approximate: cites?.approximate ?? null,
      cites_year: cites?.year ?? null,
      ...daysCells('answer_date', answer?.date),
      ...daysCells('answer_due', answer?.due),
      ...daysCells('answer_done', answer?.done),
      ...saidCells('answer_note', answer?.note),
      answer_source: answer?.source?.[0]?.id ?? null,
      answer_source_place: answer?.source?.[0]?.place ?? null,
    };
  }
}

export function* subjectRows(assessment: PlanAssessment): Iterable<OpinionSubjectsRow> {
  for (const { opinion, key } of opinionsIn(assessment)) {
    for (const subject of new Set(opinion.about)) yield { ...key, subject };
  }
}

export function* kindRows(assessment: PlanAssessment): Iterable<OpinionKindsRow> {
  for (const { opinion, key } of opinionsIn(assessment)) {
    for (const kind of new Set(opinion.kind)) yield { ...key, kind };
  }
}

export function* resultRows(assessment: PlanAssessment): Iterable<OpinionResultsRow> {
  for (const { opinion, key } of opinionsIn(assessment)) {
    for (const result of new Set(opinion.leadsTo)) yield { ...key, result };
  }
}

/** Of one day that is known as such nothing is said. */
function firstDay({ from, to }: When): string | null {
  const first = firstDayOf(from ?? to);
  return first === to.day ? null : first;
}

interface Placed {
  readonly review: Review;
  readonly opinion: Opinion;
  readonly key: Pick<OpinionsRow, 'plan' | 'review' | 'position'>;
}

function* opinionsIn({ plan, asOf }: PlanAssessment): Iterable<Placed> {
  for (const review of plan.reviews) {
    if (review.date.to.day > asOf) continue;
    for (const [index, opinion] of review.opinions.entries()) {
      yield { review, opinion, key: { plan: plan.id, review: review.id, position: index + 1 } };
    }
  }
}

export function* surveyRows({ plan, asOf }: PlanAssessment): Iterable<SurveyItemsRow> {
  for (const survey of plan.surveys) {
    if (survey.date.to.day > asOf) continue;
    const { asked, answers, unit } = survey;
    const key = {
      plan: plan.id,
      survey: survey.id,
      ...labelled('survey', survey.name),
      date: survey.date.to.day,
      date_from: firstDay(survey.date),
      follows: survey.follows,
      decimals: survey.decimals,
    };
    for (const group of survey.groups) {
      const own = {
        ...key,
        ...saidCells('asked', asked),
        answers,
        group: group.id,
        ...labelled('group', group.name),
        unit,
      };
      if (group.mean !== null) {
        yield {
          ...own,
          item: itself,
          ...labelled('item', null),
          value: group.mean,
          ...saidCells('note', group.note),
          ...sourceCells(group, survey),
        };
      }
      for (const item of group.items) {
        yield {
          ...own,
          item: item.id,
          ...labelled('item', item.name),
          value: item.value,
          ...saidCells('note', item.note),
          ...sourceCells(item, survey),
        };
      }
    }
  }
}
