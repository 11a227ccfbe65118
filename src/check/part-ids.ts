import type { Document } from '../load/documents.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Survey } from '../model/published.ts';
import { fieldsOf } from './build/build-plan.ts';
import { buildIndicator } from './build/indicator.ts';
import { buildSurvey } from './build/published.ts';
import { predicates } from './shape/predicates.generated.js';

/** The ids of what `plan/record/part` can name in a record: an indicator's series, a survey's items. */
export const partIds = (record: Indicator | Survey): readonly string[] =>
  record.kind === 'indicator'
    ? record.series.map(({ id }) => id)
    : record.groups.flatMap(({ items }) => items.map(({ id }) => id));

const known = new WeakMap<Document, readonly string[] | null>();

/** The same of a file of another plan; `null` where a fault in it leaves open which it has. */
export function partIdsIn(document: Document): readonly string[] | null {
  if (!known.has(document)) known.set(document, partsOf(document));
  return known.get(document) ?? null;
}

function partsOf(document: Document): readonly string[] | null {
  const { kind, value } = document;
  if (!predicates[kind](value)) return null;
  const fields = fieldsOf(document, 'ja', new Set());
  if (kind === 'indicator') return partIds(buildIndicator(document, fields));
  return kind === 'survey' ? partIds(buildSurvey(document, fields)) : [];
}
