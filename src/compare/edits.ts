import { everyRecordKind, recordKinds } from '../model/record.ts';
import { differencesBetween, type PlacedDifference } from './differences.ts';
import type { Pair } from './pair.ts';
import { nameOf } from './pairs.ts';
import type { Compared, Edit } from './types.ts';

/** Told of elsewhere. */
const toldElsewhere: Readonly<Record<Edit['kind'], readonly string[]>> = {
  plan: [...everyRecordKind.map(kind => recordKinds[kind].list), 'kinds', 'name'],
  policy: ['name'],
  measure: ['name', 'under'],
  indicator: ['name', 'under', 'goal', 'unit', 'decimals', 'noise', 'limits', 'role'],
  tally: [],
  review: ['name'],
  survey: ['name'],
  government: ['name'],
  source: ['title'],
};

/** What of a record is told with its meaning, and so is not told again as an edit. */
export type IsTold = (difference: PlacedDifference) => boolean;

/** A record with every place in which it says something else that is not told elsewhere. */
export function editOf(
  kind: Edit['kind'],
  { before, after }: Pair<Compared | null>,
  isTold: IsTold = () => false,
): Edit | null {
  if (!before || !after) return null;
  const elsewhere = new Set(toldElsewhere[kind]);
  const left = differencesBetween(kind, before, after).filter(
    difference => !elsewhere.has(difference.at[0] ?? '') && !isTold(difference),
  );
  if (left.length === 0) return null;
  const changes = left.map(({ entry: _, ...difference }) => difference);
  const keys = [...new Set(left.map(({ at }) => at[0] ?? ''))];
  return { kind, id: after.id, name: nameOf(after), keys, changes };
}
