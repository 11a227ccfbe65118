import type { Document } from '../load/documents.ts';
import { type Plan, type RecordOf, type RecordWithParts, recordsOfKind } from '../model/plan.ts';
import { everyRecordKind, hasParts, type KindWithParts } from '../model/record.ts';
import { builders, fieldsOf } from './build/build-plan.ts';
import { predicates } from './shape/predicates.generated.js';

/** The ids of what `plan/record/part` can name in a record: an indicator's series, a survey's items. */
const idsOf: { readonly [Kind in KindWithParts]: (record: RecordOf[Kind]) => readonly string[] } = {
  indicator: ({ series }) => series.map(({ id }) => id),
  survey: ({ groups }) => groups.flatMap(({ items }) => items.map(({ id }) => id)),
};

export const partIds = (record: RecordWithParts): readonly string[] =>
  (idsOf[record.kind] as (record: RecordWithParts) => readonly string[])(record);

/** By their ids; where a record of another kind has the same, the first kind keeps it. */
export function recordsWithParts(plan: Plan): ReadonlyMap<string, RecordWithParts> {
  const found = new Map<string, RecordWithParts>();
  for (const kind of everyRecordKind.filter(hasParts)) {
    for (const record of recordsOfKind(plan, kind)) if (!found.has(record.id)) found.set(record.id, record);
  }
  return found;
}

const known = new WeakMap<Document, readonly string[] | null>();

/** The same of a file of another plan; `null` where a fault in it leaves open which it has. */
export function partIdsIn(document: Document): readonly string[] | null {
  if (!known.has(document)) known.set(document, partsOf(document));
  return known.get(document) ?? null;
}

function partsOf(document: Document): readonly string[] | null {
  const { kind, value } = document;
  if (!predicates[kind](value)) return null;
  return hasParts(kind) ? partIds(builders[kind](document, fieldsOf(document, 'ja', new Set()))) : [];
}
