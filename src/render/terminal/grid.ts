import CliTable from 'cli-table3';
import { padEnd } from '../../text/fit.ts';
import { wrap } from '../../text/wrap.ts';
import type { Column, Table, Text } from '../document/document.ts';
import { plainText } from '../document/text.ts';
import { hasBlocks } from './bar.ts';
import { cellLines, headRows, type Layout, layoutOf, type ScreenCell, type TableStyle } from './layout.ts';
import { screenRows } from './screen-rows.ts';

/** Between two columns a space, a line, a space; at each edge a line and a space. */
const [betweenColumns, atEdges] = [3, 4];

/**
 * The same columns with borders. cli-table3 draws the borders alone, since it takes characters of ambiguous width for
 * one column and cuts Japanese: while it draws, each line of a cell is a row of stand-ins of the right width, and is
 * put in their place afterwards.
 */
export function gridLines(table: Table, style: TableStyle): string[] {
  const { screen, indent } = style;
  const { columns, rows } = withMarks(
    table,
    screenRows(
      table,
      table.groups.flatMap(group => group.rows),
      screen,
    ),
  );
  const head = headRows(columns);
  const inside = { ...style, indent: indent + atEdges };
  const layout = layoutOf(columns, [...head, ...rows, ...noteRows(table, columns)], inside, [betweenColumns]);
  const behind = new StandIns(layout);
  const headings = head.length > 0 ? behind.cells(head.flatMap(row => cellLines(row, columns, layout))) : [];
  const drawn: GridRow[] = [];
  let next = 0;
  for (const { heading, rows: own } of table.groups) {
    if (heading) drawn.push([{ colSpan: behind.widths.length, content: behind.across(plainText(heading)) }]);
    for (const { notes = [] } of own) {
      const row = rows[next] ?? [];
      next += 1;
      const below = [...droppedTexts(row, columns, layout), ...notes];
      const lines = below.flatMap(text => linesInText(text, columns, layout));
      drawn.push(behind.cells([...cellLines(row, columns, layout), ...lines]));
    }
  }
  const borders = hasBlocks(screen) ? boxLines : asciiLines;
  return behind.putBack(inParts(headings, drawn, borders)).map(line => ' '.repeat(indent) + line);
}

type GridRow = (string | { readonly colSpan: number; readonly content: string })[];

/** What cli-table3 takes for its rows grows with their square: it gets so many at a time. */
const rowsAtOnce = 100;

/** Part by part, each of which begins with the line that ends the one before. */
function inParts(headings: string[], rows: readonly GridRow[], borders: Borders): string {
  const lines: string[] = [];
  for (let start = 0; start === 0 || start < rows.length; start += rowsAtOnce) {
    const isFirst = start === 0;
    const part = new CliTable({
      chars: isFirst ? borders : goingOn(borders),
      style: { head: [], border: [] },
      ...(isFirst && headings.length > 0 && { head: headings }),
    });
    for (const one of rows.slice(start, start + rowsAtOnce)) part.push(one);
    const drawn = part.toString().split('\n');
    if (!isFirst) lines.pop();
    for (const line of drawn) lines.push(line);
  }
  return lines.join('\n');
}

/** So that the top of a part is a line between two rows. */
const goingOn = (borders: Borders): Borders => ({
  ...borders,
  top: borders.mid,
  'top-left': borders['left-mid'],
  'top-mid': borders['mid-mid'],
  'top-right': borders['right-mid'],
});

/** What has to be explained is marked in a column of its own. */
function withMarks({ columns, groups }: Table, rows: readonly (readonly ScreenCell[])[]) {
  const late = groups.flatMap(group => group.rows.map(row => row.late ?? false));
  if (!late.includes(true)) return { columns, rows };
  const mark = (isLate: boolean): ScreenCell => ({ text: isLate ? { text: '!', tone: 'bad' } : '' });
  return {
    columns: [{ heading: '' }, ...columns],
    rows: rows.map((row, index) => [mark(late[index] ?? false), ...row]),
  };
}

/** So that the column that notes stand in is as wide as they are, where there is room. */
function noteRows({ groups }: Table, columns: readonly Column[]): ScreenCell[][] {
  const wrapping = columns.findIndex(({ wraps }) => wraps);
  const notes = groups.flatMap(({ rows }) => rows.flatMap(row => row.notes ?? []));
  return notes.map(note => columns.map((_, index) => ({ text: index === wrapping ? plainText(note) : '' })));
}

/** What there was no room for beside, behind its name or by itself. */
function droppedTexts(row: readonly ScreenCell[], columns: readonly Column[], { widths }: Layout): string[] {
  return columns.flatMap(({ below, heading }, index) => {
    const text = plainText(row[index]?.text ?? '');
    if (!below || widths[index] !== null || text === '' || text === '-') return [];
    return [below === 'named' ? `${heading.replaceAll('\n', ' ')} ${text}` : text];
  });
}

/** Lines in which only the column that wraps says something. */
function linesInText(text: Text, columns: readonly Column[], { widths, screen, paints }: Layout): string[][] {
  const wrapping = Math.max(
    0,
    columns.findIndex(({ wraps }, index) => wraps && widths[index] !== null),
  );
  const width = widths[wrapping] ?? 0;
  return wrap(plainText(text), width, screen.ambiguous).map(line =>
    [...widths.keys()].flatMap(index => {
      const own = widths[index];
      if (own == null) return [];
      if (index !== wrapping) return [' '.repeat(own)];
      const filled = padEnd(line, width, screen.ambiguous);
      return [filled.replace(line, paints.faint(line))];
    }),
  );
}

/** A character that nothing else draws, one column wide. */
const standIn = '\ue000';
const ofOneLine = /\ue000+/g;

/** Stands in for texts while the borders are drawn around them. */
class StandIns {
  readonly #texts: string[] = [];
  readonly #layout: Layout;
  readonly widths: readonly number[];

  constructor(layout: Layout) {
    this.#layout = layout;
    this.widths = layout.widths.filter(width => width !== null);
  }

  /** The cells of a row, from its lines. */
  cells(lines: readonly (readonly string[])[]): string[] {
    for (const one of lines.flat()) this.#texts.push(one);
    return this.widths.map(width => lines.map(() => standIn.repeat(width)).join('\n'));
  }

  /** One cell in place of all. */
  across(text: string): string {
    const { screen, paints } = this.#layout;
    const width = this.widths.reduce((sum, own) => sum + own + betweenColumns, -betweenColumns);
    const lines = wrap(text, width, screen.ambiguous).map(line => padEnd(line, width, screen.ambiguous));
    for (const one of lines.map(line => paints.strong(line))) this.#texts.push(one);
    return lines.map(() => standIn.repeat(width)).join('\n');
  }

  putBack(drawn: string): string[] {
    let next = 0;
    return drawn.replace(ofOneLine, () => this.#texts[next++] ?? '').split('\n');
  }
}

type Borders = Readonly<Record<keyof typeof asciiLines, string>>;

const boxLines = {
  top: '─',
  'top-mid': '┬',
  'top-left': '┌',
  'top-right': '┐',
  bottom: '─',
  'bottom-mid': '┴',
  'bottom-left': '└',
  'bottom-right': '┘',
  left: '│',
  'left-mid': '├',
  mid: '─',
  'mid-mid': '┼',
  right: '│',
  'right-mid': '┤',
  middle: '│',
};

/** Where lines of boxes would be two columns wide, or are not to be used. */
const asciiLines = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
};
