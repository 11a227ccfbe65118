import type { Document } from '../../load/documents.ts';
import type { Finding } from '../../model/finding.ts';
import type { WrongShapes } from '../shape/check-shape.ts';

/** The documents, of those with a wrong shape only what is right. */
export function partialDocuments(
  documents: readonly Document[],
  wrongShapes: WrongShapes,
): readonly Document[] {
  return documents.flatMap(document => {
    const wrong = wrongShapes.get(document);
    return wrong ? legiblePart(document, wrong) : document;
  });
}

/** Keys at the top go as a whole, so that what is left stands where it stood. */
function legiblePart(document: Document, wrong: readonly Finding[]): Document | [] {
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const places = wrong.flatMap(({ at, related }) => [at, ...related]);
  const faulty = new Set(places.map(({ at }) => (at && 'pointer' in at ? at.pointer[0] : undefined)));
  const right = Object.entries(value).filter(([key]) => !faulty.has(key));
  return { ...document, value: Object.fromEntries(right) };
}
