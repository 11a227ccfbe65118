import type { EntryProblem } from '../language/editing.ts';
import type { Day, Identified, Milestone } from '../model/record.ts';
import type { Change } from '../write/edit/change.ts';
import type { Entered } from './entered.ts';
import { milestoneKeys } from './key-order.ts';
import { type Beside, besideKeys, without } from './keys.ts';

export interface MilestoneSaid extends Beside {
  readonly done: Day | null;
  readonly due: Day | null;
  readonly why: string | null;
}

/** That it was reached, or by when it is to be reached now. What was reached once is not reached on another day. */
export function enterMilestone(
  record: Identified & { readonly milestones: readonly Milestone[] },
  index: number,
  said: MilestoneSaid,
): Entered | EntryProblem {
  const milestone = record.milestones[index]!;
  const { done, due, why } = said;
  if (milestone.done && done !== null && milestone.done.written !== done)
    return { kind: 'done-already', day: milestone.done.written };
  const keys = without({ due, done, why, ...besideKeys(said) });
  const changes = Object.entries(keys).flatMap(([key, value]): readonly Change[] => {
    const at = ['milestones', index, key];
    const before = writtenIn(milestone, key);
    if (before === undefined) return [{ kind: 'add', at, value, order: milestoneKeys }];
    if (before === value) return [];
    return [
      { kind: 'remove', at },
      { kind: 'add', at, value, order: milestoneKeys },
    ];
  });
  if (changes.length === 0) return { edits: [], remarks: [{ kind: 'there-already', what: 'milestone' }] };
  return { edits: [{ file: record.file, changes }], remarks: [] };
}

/** What stands by a key; `undefined` where nothing does. */
function writtenIn(milestone: Milestone, key: string): unknown {
  if (key === 'due' || key === 'done') return milestone[key]?.written;
  if (key === 'why' || key === 'note') return milestone[key]?.plain;
  return milestone.source === null ? undefined : milestone.source;
}
