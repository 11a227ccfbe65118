import { byText } from '../../model/order.ts';
import type { Day } from '../../model/record.ts';
import { dayAfter } from '../../time/day.ts';
import { isUnanswered, promisedFor } from '../answers.ts';
import { opinionsGiven } from '../opinions.ts';
import type { PlanAssessment } from '../plan-types.ts';
import { owedFigures } from './figures.ts';
import { hasEnded } from './lines.ts';
import { owedByMeasures, owedMilestones } from './measures.ts';
import type { Owed } from './types.ts';

/**
 * What a plan owes by a day, what has been owed longest first. A plan that has ended owes its last settled figures,
 * and nothing else.
 */
export function owed(assessment: PlanAssessment, until: Day): Owed[] {
  const { plan, asOf } = assessment;
  const figures = owedFigures(assessment, until);
  if (hasEnded(plan, asOf)) return figures.sort(worstFirst);
  const all = [
    ...figures,
    ...owedByMeasures(assessment),
    ...owedMilestones(assessment),
    ...owedAnswers(assessment),
  ];
  return all.filter(({ due }) => due <= until).sort(worstFirst);
}

/** What nobody has set a day for comes behind all that had one. */
export const worstFirst = (a: Owed, b: Owed): number =>
  Number(a.kind === 'answer') - Number(b.kind === 'answer') || byText(a.due, b.due);

/** The day itself is in time still. Who gave an opinion waits from the day of the meeting. */
export const isPast = ({ due, kind }: Owed, asOf: Day): boolean =>
  kind === 'answer' ? due <= asOf : due < asOf;

/** The first day on which it was late. */
export const firstDayLate = ({ due, kind }: Owed): Day => (kind === 'answer' ? due : dayAfter(due));

/** What is late at the day that the plan was asked about. */
export const lateOf = (assessment: PlanAssessment): Owed[] =>
  owed(assessment, assessment.asOf).filter(one => isPast(one, assessment.asOf));

function owedAnswers({ plan, asOf }: PlanAssessment): Owed[] {
  return opinionsGiven(plan, asOf).flatMap((given): Owed[] => {
    if (isUnanswered(given, asOf)) return [{ kind: 'answer', due: given.review.date.to.day, ...given }];
    const due = promisedFor(given, asOf);
    return due === null ? [] : [{ kind: 'promise', due, ...given }];
  });
}
