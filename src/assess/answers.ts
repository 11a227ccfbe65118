import type { Answer, Opinion } from '../model/published.ts';
import type { Day } from '../model/record.ts';
import type { OpinionGiven } from './opinions.ts';

type Given = Pick<OpinionGiven, 'review' | 'entry'>;

/** What had been answered by the day; an answer without a day was given at the meeting itself. */
function answerAt({ review, entry: { answer } }: Given, asOf: Day): Answer | null {
  return answer && (answer.date ?? review.date.to).day <= asOf ? answer : null;
}

/** Nothing was answered, and it is not praise alone, which asks for no answer. */
export const isUnanswered = (given: Given, asOf: Day): boolean =>
  answerAt(given, asOf) === null && !isPraiseAlone(given.entry);

const isPraiseAlone = ({ kind }: Opinion) => kind.length > 0 && kind.every(one => one === 'praise');

/** By when something was promised that has not been done by the day. */
export function promisedFor(given: Given, asOf: Day): Day | null {
  const answer = answerAt(given, asOf);
  if (!answer?.due || (answer.done && answer.done.day <= asOf)) return null;
  return answer.due.day;
}
