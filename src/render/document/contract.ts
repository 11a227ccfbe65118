import type { ContractChange } from '../../compare/contract.ts';
import type { ExportWords } from '../../language/export.ts';
import type { Document } from './document.ts';

/** What `export --check` found: each change that others could trip over; nothing where there is none. */
export function contractDocument(
  changes: readonly ContractChange[],
  folder: string,
  words: ExportWords,
): Document {
  const items = changes.map(change => ({ text: { text: words.change(change), hasCode: true } }));
  return {
    title: { text: words.contract },
    blocks: [
      ...(items.length > 0 ? [{ kind: 'items' as const, items }] : []),
      { kind: 'lines', lines: [{ text: words.checked(changes.length, folder), hasCode: true }] },
    ],
  };
}
