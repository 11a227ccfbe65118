import type { ContractChange } from '../../compare/contract.ts';
import type { ExportWords } from '../../language/export.ts';
import { markdownMessage } from '../../text/markdown.ts';

/** What `export --check` found, as a page of a pull request. */
export function contractMarkdown(
  changes: readonly ContractChange[],
  folder: string,
  words: ExportWords,
): string {
  const list = changes.map(change => `- ${markdownMessage(words.change(change))}\n`);
  return [
    `### ${words.contract}\n`,
    ...(list.length > 0 ? [list.join('')] : []),
    `${markdownMessage(words.checked(changes.length, folder))}\n`,
  ].join('\n');
}
