import type { RulePageWords } from '../../../language/rule-page.ts';
import type { ExampleFile, ExampleFiles } from '../../../load/example-tree.ts';
import { truncate } from '../../../text/fit.ts';
import { makeVisible } from '../../../text/visible.ts';

/** A file of an example as a person sees it. */
export interface ShownFile {
  readonly path: string;
  /** Each line harmless, and no longer than a page is wide. */
  readonly lines: readonly string[];
}

const longLine = 100;

export const shownFiles = (files: ExampleFiles, words: RulePageWords): readonly ShownFile[] =>
  Object.entries(files).map(([path, file]) => ({ path: `data/${path}`, lines: linesOf(file, words) }));

function linesOf(file: ExampleFile, words: RulePageWords): readonly string[] {
  if (typeof file === 'object' && 'linkTo' in file) return [words.linkTo(file.linkTo)];
  if (typeof file === 'object' && 'unreadable' in file) return [words.unreadable(file.unreadable)];
  return textOf(file)
    .trimEnd()
    .split('\n')
    .map(line => truncate(makeVisible(line), longLine, 'narrow', '...'));
}

/** As an editor shows it that takes every file for UTF-8. */
export const textOf = (file: string | Uint8Array): string =>
  typeof file === 'string' ? file : new TextDecoder().decode(file);
