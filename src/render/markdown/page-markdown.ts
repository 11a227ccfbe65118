import { markdownText } from '../../text/markdown.ts';
import type { Block, Page } from '../explain/page.ts';
import { markdownTable } from './table.ts';

/** The same page to be pasted into a pull request or a document. */
export function pageMarkdown({ title, aside, subtitle, sections }: Page): string {
  const blocks = [
    `### ${markdownText(title)}`,
    markdownText([subtitle, aside].join('  ')),
    ...sections.flatMap(section => [
      ...(section.heading === '' ? [] : [`**${markdownText(section.heading)}**`]),
      ...(section.aside ? [markdownText(section.aside)] : []),
      ...section.blocks.map(blockMarkdown),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Columns with nothing in them are left out, as a terminal has no room for them either. */
function blockMarkdown(block: Block): string {
  if (block.kind === 'prose') return block.paragraphs.map(markdownText).join('\n\n');
  const { columns, rows } = block;
  const filled = columns.map(
    ({ heading }, index) => heading !== '' || rows.some(cells => (cells[index] ?? '') !== ''),
  );
  const kept = <T>(cells: readonly T[]) => cells.filter((_, index) => filled[index]);
  return markdownTable(kept(columns), rows.map(kept)).join('\n');
}
