import type { Plan } from '../model/plan.ts';
import type { Survey } from '../model/published.ts';
import { idsMeant } from './opinions.ts';

/** What the survey before said, by the ids that compare. */
export interface SurveyBefore {
  readonly survey: Survey;
  readonly means: ReadonlyMap<string, number | null>;
  readonly items: ReadonlyMap<string, number>;
}

/** `null` where it follows none, or one of another plan. */
export function surveyBefore({ follows }: Survey, plan: Plan): SurveyBefore | null {
  if (follows === null) return null;
  const ids = idsMeant(follows, plan);
  const survey = plan.surveys.find(({ id }) => ids.includes(id));
  if (!survey) return null;
  return {
    survey,
    means: new Map(survey.groups.map(({ id, mean }) => [id, mean])),
    items: new Map(survey.groups.flatMap(({ items }) => items).map(({ id, value }) => [id, value])),
  };
}
