import {
  fenceAround,
  markdownAddress,
  markdownCell,
  markdownCode,
  markdownMessage,
  markdownText,
} from '../../text/markdown.ts';
import type {
  Block,
  Bullet,
  Cell,
  Code,
  Column,
  Document,
  Facts,
  Findings,
  Item,
  Labelled,
  Legend,
  Piece,
  Row,
  Section,
  Table,
  Text,
} from '../document/document.ts';
import { betweenOf, isBlank, piecesOf } from '../document/text.ts';
import { type MarkdownCell, markdownTable } from './table.ts';

/** A document to be pasted into a pull request, a mail or another document. */
export function documentMarkdown({ title, blocks }: Document): string {
  const head = title
    ? [
        `### ${startingLine(title.text)}`,
        [title.aside ?? '', ...(title.below ?? []).flatMap(({ text, aside = '' }) => [text, aside])]
          .filter(text => !isBlank(text))
          .map(startingLine)
          .join('<br>\n'),
      ]
    : [];
  const level = title ? '' : '### ';
  const parts = [...head, ...blocksMarkdown(blocks, level)].filter(part => part !== '');
  return `${parts.join('\n\n')}\n`;
}

/** Labelled statements that follow each other are one list. */
function blocksMarkdown(blocks: readonly Block[], level: string): string[] {
  const parts: string[] = [];
  let list: string[] = [];
  const endList = () => {
    if (list.length > 0) parts.push(list.join('\n'));
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === 'labelled') list.push(labelledItem(block));
    else {
      endList();
      for (const one of blockMarkdown(block, level)) parts.push(one);
    }
  }
  endList();
  return parts;
}

function blockMarkdown(block: Exclude<Block, Labelled>, level: string): string[] {
  switch (block.kind) {
    case 'section':
      return sectionMarkdown(block, level);
    case 'lines':
      return [small(block.lines.map(startingLine).join('<br>\n'), block.isFinePrint)];
    case 'prose':
      return block.paragraphs.map(startingLine);
    case 'items':
      return [
        [...(block.heading ? [bold(block.heading)] : []), ...block.items.flatMap(itemLines)].join('\n'),
      ];
    case 'facts':
      return [factTable(block)];
    case 'table':
      return tableMarkdown(block);
    case 'code':
      return codeMarkdown(block);
    case 'findings':
      return block.findings.map(findingMarkdown);
  }
}

function sectionMarkdown(
  { heading, aside = '', lead = '', blocks, folded, isCallout }: Section,
  level: string,
): string[] {
  const inside = blocksMarkdown(blocks, '');
  if (heading === undefined) return inside;
  const text = headingText(heading);
  if (isCallout) return [quoted(['[!WARNING]', bold(text), ...inside])];
  if (folded) return [`<details><summary>${inline(text)}</summary>`, ...inside, '</details>'];
  const head = level === '' ? bold(text) : `${level}${startingLine(text)}`;
  const below = [aside, lead].filter(one => !isBlank(one)).map(startingLine);
  return [head, ...(below.length > 0 ? [below.join('<br>\n')] : []), ...inside];
}

/** As GitHub and GitLab draw what must not be overlooked. */
const quoted = (parts: readonly string[]) =>
  parts
    .flatMap(part => part.split('\n'))
    .map(line => `> ${line}`)
    .join('\n');

/** A heading in columns is one text here. */
function headingText(heading: Text | Table): Text {
  if (typeof heading === 'string' || !('kind' in heading)) return heading;
  const cells = heading.groups.flatMap(({ rows }) => rows.flatMap(row => row.cells));
  return { pieces: cells.flatMap(cell => piecesOf(wordsOf(cell))), between: '  ' };
}

const small = (text: string, isFinePrint = false) =>
  isFinePrint && text !== '' ? `<sub>${text}</sub>` : text;

const bold = (text: Text) => `**${inline(text)}**`;

function itemLines({ text, late, details = [] }: Item): string[] {
  return [
    `- ${late ? '! ' : ''}${startingLine(text)}`,
    ...details.map(detail => `  - ${startingLine(detail)}`),
  ];
}

function labelledItem({ label, lines }: Labelled): string {
  return `- **${markdownText(label)}** ${lines.map(labelledLine).join('<br>')}`;
}

const isBullet = (line: Text | Bullet): line is Bullet => typeof line === 'object' && 'bullet' in line;

const labelledLine = (line: Text | Bullet): string =>
  isBullet(line)
    ? [`${'　'.repeat(line.depth)}- ${inline(line.bullet)}`, ...(line.below ?? []).map(inline)].join('<br>')
    : inline(line);

const unnamed = { heading: '' };
const right = { heading: '', align: 'right' as const };

const factTable = ({ rows }: Facts): string =>
  markdownTable(
    [unnamed, unnamed, right, unnamed],
    rows.map(({ label, when, value, remark }) => [label, when, value, remark]),
  ).join('\n');

/** One table, with the headings of its groups as rows; what only draws what stands beside it is left out. */
function tableMarkdown(table: Table): string[] {
  const { label, groups, legend = [] } = table;
  const rows = groups.flatMap(group => group.rows);
  const shown = [...table.columns.keys()].filter(index => isTelling(table.columns, rows, index));
  const isMarked = rows.some(({ late }) => late);
  const text = shown.find(index => table.columns[index]?.wraps) ?? shown[0];
  const rowOf = (row: Row): MarkdownCell[] => [
    ...(isMarked ? [row.late ? '!' : ''] : []),
    ...shown.map(index => ({ markdown: cellMarkdown(row, index, index === text) })),
  ];
  const headingRow = (heading: Text): MarkdownCell[] => [
    ...(isMarked ? [''] : []),
    ...shown.map(index => ({ markdown: index === text ? bold(heading) : '' })),
  ];
  const columns = [
    ...(isMarked ? [unnamed] : []),
    ...shown.map(index => {
      const { heading, align } = table.columns[index]!;
      return { heading: heading.replaceAll('\n', ' '), ...(align && { align }) };
    }),
  ];
  const lines = markdownTable(
    columns,
    groups.flatMap(({ heading, rows: own }) => [
      ...(heading ? [headingRow(heading)] : []),
      ...own.map(rowOf),
    ]),
  );
  const explained = legend.filter(one => isExplained(one, table, shown)).map(legendText);
  return [
    ...(label ? [bold(label)] : []),
    lines.join('\n'),
    ...(explained.length > 0 ? [`<sub>${explained.join('<br>\n')}</sub>`] : []),
  ];
}

function isTelling(columns: readonly Column[], rows: readonly Row[], index: number): boolean {
  const isChart = rows.every(({ cells }) => isChartOrBlank(cells[index] ?? ''));
  return (
    !isChart || (columns[index]?.heading !== '' && rows.some(({ cells }) => (cells[index] ?? '') !== ''))
  );
}

const isChartOrBlank = (cell: Cell) => isBlank(wordsOf(cell));

/** A chart has its numbers in the cells beside it. */
function wordsOf(cell: Cell): Text {
  if (typeof cell === 'object' && 'chart' in cell) return '';
  return typeof cell === 'object' && 'sign' in cell ? cell.text + cell.sign : cell;
}

function cellMarkdown({ cells, depth = 0, notes = [] }: Row, index: number, isText: boolean): string {
  const own = inline(wordsOf(cells[index] ?? ''));
  if (!isText) return own;
  const below = notes.map(note => `<sub>${inline(note)}</sub>`);
  return [`${'　'.repeat(depth)}${own}`, ...below].join('<br>');
}

/** Signs of charts are not drawn here. */
function isExplained({ column, sign }: Legend, { columns }: Table, shown: readonly number[]): boolean {
  if (sign === 'needed' || sign === 'worse') return false;
  return column === undefined || shown.includes(columns.indexOf(column));
}

const legendText = ({ sign, text }: Legend) => markdownCell(sign === null ? text : `${sign} ${text}`);

function codeMarkdown({ heading, path, lines }: Code): string[] {
  const named = [...(heading ? [`**${markdownText(heading)}**`] : []), ...(path ? [markdownCode(path)] : [])];
  const fence = fenceAround(lines);
  return [...(named.length > 0 ? [named.join(' ')] : []), [`${fence}yaml`, ...lines, fence].join('\n')];
}

/** Where, what is wrong, what to do. */
function findingMarkdown({ severity, name, message, help, span }: Findings['findings'][number]): string {
  const place = markdownCode(span.range ? `${span.file}:${span.range.start.line}` : span.file);
  const said = `- **${severity}[${markdownCell(name)}]** ${place}: ${markdownMessage(message)}`;
  return help === null ? said : `${said}<br>${markdownMessage(help)}`;
}

/** In a cell, or behind something on its line. */
const inline = (text: Text): string =>
  piecesOf(text)
    .map(pieceMarkdown)
    .join(markdownCell(betweenOf(text)));

/** At the start of a line: nothing in it begins a list or a heading. */
function startingLine(text: Text): string {
  const [first, ...rest] = piecesOf(text);
  if (!first) return '';
  const isText = !first.hasCode && !first.isAddress && first.leadsTo === undefined;
  const start = isText
    ? markdownText(first.text) + (rest.length > 0 ? blankEnd(first.text) : '')
    : pieceMarkdown(first);
  return [start, ...rest.map(pieceMarkdown)].join(markdownCell(betweenOf(text)));
}

const blankEnd = (text: string) => (text.endsWith(' ') ? ' ' : '');

function pieceMarkdown({ text, hasCode, isAddress, leadsTo }: Piece): string {
  if (leadsTo !== undefined) return `[${markdownCell(text)}](${leadsTo})`;
  return hasCode ? markdownMessage(text) : isAddress ? markdownAddress(text) : markdownCell(text);
}
