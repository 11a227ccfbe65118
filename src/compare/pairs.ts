import type { Name } from '../model/record.ts';
import type { Pair } from './pair.ts';
import { same } from './same.ts';
import type { Compared, RecordChange } from './types.ts';

type Identified = Pick<Compared, 'id' | 'file'>;

/**
 * The records of one kind in both states, in the order of the later ids. One that went and one that came are the same
 * under a new id where nothing else about them differs, or where they alone have this name.
 */
export function pairRecords<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
): Pair<T | null>[] {
  const earlier = new Map(before.map(record => [record.id, record]));
  const later = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !later.has(id));
  const come = after.filter(({ id }) => !earlier.has(id));
  const pairs: Pair<T | null>[] = [];
  for (const record of after) {
    const found = earlier.get(record.id) ?? renamedFrom(record, gone, come);
    if (found && gone.includes(found)) gone.splice(gone.indexOf(found), 1);
    pairs.push({ before: found ?? null, after: record });
  }
  return [...pairs, ...gone.map(record => ({ before: record, after: null }))];
}

function renamedFrom<T extends Identified>(record: T, gone: readonly T[], come: readonly T[]): T | null {
  const alike = gone.filter(other => same(content(other), content(record)));
  if (alike[0]) return alike[0];
  const name = nameOf(record);
  const isNamesake = (other: T) => name !== null && same(nameOf(other), name);
  const [only, ...others] = gone.filter(isNamesake);
  return only && others.length === 0 && come.filter(isNamesake).length === 1 ? only : null;
}

const content = ({ id: _, file: __, ...rest }: Identified) => rest;

export function nameOf(record: object): Name | null {
  if ('title' in record) return record.title as Name;
  return 'name' in record ? (record.name as Name) : null;
}

/** What is to be said of a pair as records: `null` where both are there under one id and name. */
export function recordChange(
  kind: RecordChange['kind'],
  { before, after }: Pair<Identified | null>,
): RecordChange | null {
  const record = after ?? before;
  if (!record) return null;
  const [name, nameBefore] = [nameOf(record), before && nameOf(before)];
  const told = { kind, id: record.id, name, idBefore: null, nameBefore: null };
  if (!before || !after) return { ...told, change: before ? 'removed' : 'added' };
  const [idMoved, nameMoved] = [before.id !== after.id, !same(name, nameBefore)];
  if (!idMoved && !nameMoved) return null;
  return {
    ...told,
    change: 'renamed',
    idBefore: idMoved ? before.id : null,
    nameBefore: nameMoved ? nameBefore : null,
  };
}
