import { keyAt, type Place, type Pointer, valueAt } from '../model/finding.ts';
import type { Identified, SourceReference } from '../model/record.ts';

/** Every place where a record names a source: its own, and those of the entries of its lists. */
export function sourcePlaces(record: Identified): Iterable<{ readonly id: string; readonly at: Place }> {
  return within(record, record, []);
}

/** The model keeps the names and the order of the file, so that a way through the one is a way through the other. */
function* within(
  record: Identified,
  value: unknown,
  pointer: Pointer,
): Iterable<{ readonly id: string; readonly at: Place }> {
  if (typeof value !== 'object' || value === null || (value !== record && 'file' in value)) return;
  for (const [key, part] of Object.entries(value)) {
    if (Array.isArray(value)) yield* within(record, part, [...pointer, Number(key)]);
    else if (key !== 'source') yield* within(record, part, [...pointer, key]);
    else if (Array.isArray(part)) for (const source of part) yield named(record, source, pointer);
  }
}

function named(record: Identified, { id, place }: SourceReference, pointer: Pointer) {
  const at = place === null ? valueAt(record, ...pointer, 'source') : keyAt(record, ...pointer, 'source', id);
  return { id, at };
}
