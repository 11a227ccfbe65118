import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Opinion, Review } from '../../model/published.ts';
import { itself, labelled, saidCells, sourceCells } from './cells.ts';
import type {
  OpinionKindsRow,
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
      date_from: review.date.from?.day ?? null,
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
          ...sourceCells(group, survey),
        };
      }
      for (const item of group.items) {
        yield {
          ...own,
          item: item.id,
          ...labelled('item', item.name),
          value: item.value,
          ...sourceCells(item, survey),
        };
      }
    }
  }
}
