import type { EntryProblem } from '../language/editing.ts';
import type { Ended, Measure } from '../model/measure.ts';
import type { Day } from '../model/record.ts';
import type { Entered } from './entered.ts';
import { measureKeys } from './key-order.ts';
import { type Beside, besideKeys, without } from './keys.ts';

export interface EndSaid extends Beside {
  readonly date: Day;
  readonly how: Ended['how'];
  readonly into: readonly string[];
  readonly why: string | null;
}

export function enterEnd(measure: Measure, said: EndSaid): Entered | EntryProblem {
  if (measure.ended)
    return measure.ended.date === said.date && measure.ended.how === said.how
      ? { edits: [], remarks: [{ kind: 'there-already', what: 'end' }] }
      : { kind: 'ended-already', id: measure.id, day: measure.ended.date };
  const { date, how, into, why } = said;
  const value = without({ date, how, into: into.length > 0 ? into : null, why, ...besideKeys(said) });
  const change = { kind: 'add', at: ['ended'], value, order: measureKeys } as const;
  return { edits: [{ file: measure.file, changes: [change] }], remarks: [] };
}
