import type { EntryProblem } from '../language/editing.ts';
import type { Answer, Review } from '../model/published.ts';
import type { Day } from '../model/record.ts';
import type { Change } from '../write/edit/change.ts';
import type { Entered } from './entered.ts';
import { answerKeys, opinionKeys } from './key-order.ts';
import { type Beside, besideKeys, without } from './keys.ts';

export interface AnswerSaid extends Beside {
  readonly says: string | null;
  readonly by: string | null;
  readonly date: Day | null;
  readonly due: Day | null;
  readonly done: Day | null;
}

/** What the office answers to an opinion; or, of an answer that is there, what was not said of it yet. */
export function enterAnswer(review: Review, index: number, said: AnswerSaid): Entered | EntryProblem {
  const { answer } = review.opinions[index]!;
  const { says, by, date, due, done } = said;
  const value = without({ by, date, says, due, done, ...besideKeys(said) });
  const at = ['opinions', index, 'answer'];
  if (!answer) return entered(review, [{ kind: 'add', at, value, order: opinionKeys }]);
  const there = Object.keys(value).filter(key => writtenIn(answer, key) !== undefined);
  const other = there.find(key => writtenIn(answer, key) !== value[key]);
  if (other === 'done') return { kind: 'done-already', day: answer.done!.written };
  if (other !== undefined && other !== 'due')
    return { kind: 'answered-already', review: review.id, position: index + 1, key: other };
  const changes = Object.entries(value).flatMap(([key, own]): readonly Change[] => {
    if (writtenIn(answer, key) === own) return [];
    const added = { kind: 'add', at: [...at, key], value: own, order: answerKeys } as const;
    return there.includes(key) ? [{ kind: 'remove', at: [...at, key] }, added] : [added];
  });
  return entered(review, changes);
}

const entered = ({ file }: Review, changes: readonly Change[]): Entered =>
  changes.length === 0
    ? { edits: [], remarks: [{ kind: 'there-already', what: 'answer' }] }
    : { edits: [{ file, changes }], remarks: [] };

/** What stands by a key; `undefined` where nothing does. */
function writtenIn(answer: Answer, key: string): unknown {
  if (key === 'date' || key === 'due' || key === 'done') return answer[key]?.written;
  if (key === 'by' || key === 'says' || key === 'note') return answer[key]?.plain;
  return answer.source === null ? undefined : answer.source;
}
