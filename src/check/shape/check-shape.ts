import type { Document } from '../../load/documents.ts';
import type { Finding } from '../../model/finding.ts';

/** What is wrong with the shape of a document: it must at least be a map. */
export function checkShape({ value, file }: Document): readonly Finding[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return [];
  return [{ rule: 'wrong-type', at: { file, at: null }, facts: { key: null }, related: [] }];
}
