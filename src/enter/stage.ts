import type { EntryProblem } from '../language/editing.ts';
import type { Measure, Progress } from '../model/measure.ts';
import type { Day } from '../model/record.ts';
import type { Entered } from './entered.ts';
import { measureKeys } from './key-order.ts';
import { type Beside, besideKeys, without } from './keys.ts';

export interface StageSaid extends Beside {
  readonly date: Day;
  readonly stage: string;
  readonly why: string | null;
  readonly next: string | null;
  readonly due: Day | null;
}

/** Where a measure stands on a day: in the order of time. One report a day, so that nobody asks which. */
export function enterStage(measure: Measure, said: StageSaid): Entered | EntryProblem {
  const there = measure.progress.find(({ date }) => date === said.date) ?? null;
  if (there && isSame(there, said)) return { edits: [], remarks: [{ kind: 'there-already', what: 'stage' }] };
  if (there) return { kind: 'reported-already', id: measure.id, day: said.date, stage: there.stage };
  const index = measure.progress.findLastIndex(({ date }) => date <= said.date) + 1;
  const { date, stage, why, next, due } = said;
  const value = without({ date, stage, why, next, due, ...besideKeys(said) });
  const change = { kind: 'insert', at: ['progress'], index, value, order: measureKeys } as const;
  return { edits: [{ file: measure.file, changes: [change] }], remarks: [] };
}

const isSame = (entry: Progress, said: StageSaid) =>
  entry.stage === said.stage &&
  (said.why === null || said.why === entry.why?.plain) &&
  (said.next === null || said.next === entry.next?.plain) &&
  (said.due === null || said.due === entry.due);
