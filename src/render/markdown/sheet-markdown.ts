import { markdownCell, markdownText } from '../../text/markdown.ts';
import type { Block, Facts, Line, Sheet, Table } from '../record/sheet.ts';
import { markdownTable } from './table.ts';

/** A record to be pasted into a pull request or a document. */
export function sheetMarkdown({ title, aside, lead, sections }: Sheet): string {
  const blocks = [
    `### ${markdownText(title)}`,
    [aside, ...lead].map(markdownText).join('<br>\n'),
    ...sections.flatMap(grouped).map(group => group.join('\n')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Notes that follow each other are one list. */
function grouped(blocks: readonly Block[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let list: string[] | null = null;
  for (const block of blocks) {
    if (block.kind === 'note') {
      if (!list) {
        list = [];
        groups.push(list);
      }
      const text = block.lines.map(line => markdownCell(textOf(line))).join('<br>');
      list.push(`- **${markdownText(block.label)}** ${text}`);
    } else {
      list = null;
      groups.push(...(block.kind === 'facts' ? [factTable(block)] : titledTable(block)));
    }
  }
  return groups;
}

const textOf = (line: Line): string =>
  typeof line === 'string' ? line : line.map(({ text }) => text).join('  ');

const unnamed = { heading: '' };
const right = { heading: '', align: 'right' as const };

const factTable = ({ rows }: Facts): string[] =>
  markdownTable(
    [unnamed, unnamed, right, unnamed],
    rows.map(({ label, when, value, remark }) => [label, when, value, remark]),
  );

const titledTable = ({ label, columns, rows }: Table): string[][] => [
  [`**${markdownText(label)}**`],
  markdownTable(
    columns,
    rows.map(row => row.map(cell => (typeof cell === 'string' ? cell : cell.text))),
  ),
];
