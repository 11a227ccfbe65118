import { padEnd, padStart } from '../../text/fit.ts';
import { makeVisible } from '../../text/visible.ts';
import { displayWidth } from '../../text/width.ts';
import type { Screen } from '../screen.ts';
import { flow } from './flow.ts';
import type { Paint } from './paint.ts';
import { leastWidth, type TableWidths, widthsFor } from './table-widths.ts';

export interface Column {
  readonly heading: string;
  readonly align?: 'right';
  /**
   * Columns with a number may be dropped where there is no room, the highest number first; those with 0 only where
   * a wrapping column would get too narrow.
   */
  readonly drop?: number;
  /** A text that may go over several lines, once no more columns can be dropped for its `comfort`. */
  readonly wraps?: boolean;
  /** The width that a wrapping column claims before others are dropped. */
  readonly comfort?: number;
  /** What is dropped is not lost: it stands on a line of its own below the row. */
  readonly below?: boolean;
}

export interface Cell {
  readonly text: string;
  /** Columns that the text, and each line that it goes on in, is moved to the right. */
  readonly indent?: number;
  readonly paint?: Paint;
}

export type Row = readonly (Cell | string)[] | Span;

/** A row of one text, such as a heading between rows, that has no part in the columns. */
export interface Span {
  readonly span: Cell;
}

export interface TableStyle {
  /** Columns to the left of the table. */
  readonly indent?: number;
  /** Columns between one column and the next: two, or one where there is no room for two. */
  readonly tight?: boolean;
  /** `null`: no line of headings. */
  readonly headings?: Paint | null;
}

export interface LaidTable {
  readonly head: readonly string[];
  /** The lines of each row. */
  readonly rows: readonly (readonly string[])[];
  /** Where each column starts; `null` for one that there was no room for. */
  readonly starts: readonly (number | null)[];
}

const hanging = 2;

/**
 * Rows in columns that line up as a terminal draws them, without lines or boxes. A row of several lines has its
 * numbers on the last, and what stands before the wrapped text on the first; without numbers all stands on the
 * first. Where there is no width to fit into, nothing is dropped and nothing wrapped.
 */
export function table(
  columns: readonly Column[],
  rows: readonly Row[],
  screen: Screen,
  style: TableStyle = {},
): string[] {
  const { head, rows: lines } = layTable(columns, rows, screen, style);
  return [...head, ...lines.flat()];
}

export function layTable(
  columns: readonly Column[],
  rows: readonly Row[],
  screen: Screen,
  { indent = 0, tight = false, headings = null }: TableStyle = {},
): LaidTable {
  const head = headings ? headRows(columns, headings) : [];
  const room = screen.columns === null ? null : screen.columns - indent;
  const cells = [...head, ...rows].map(row => ('span' in row ? spanOf(row) : row.map(cellOf)));
  const natural = columns.map((_, index) => widest(cells, index, screen));
  const layout = { ...widthsFor(columns, natural, room, tight), screen };
  const lines = cells.map((row, index) => {
    if ('span' in row) return spanLines(row.span, room, screen);
    const own = linesOf(row, columns, layout);
    return index < head.length ? own : [...own, ...linesBelow(row, columns, layout)];
  });
  const shown = lines.map(row => row.map(line => (line === '' ? '' : ' '.repeat(indent) + line)));
  return {
    head: shown.slice(0, head.length).flat(),
    rows: shown.slice(head.length),
    starts: startsOf(layout, indent),
  };
}

function widest(rows: readonly (Span | readonly Cell[])[], index: number, screen: Screen): number {
  let width = 0;
  for (const row of rows) {
    if (!('span' in row)) width = Math.max(width, widthOf(row[index] ?? blank, screen));
  }
  return width;
}

function startsOf({ widths, gap }: Layout, indent: number): (number | null)[] {
  let next = indent;
  return widths.map(width => {
    const start = next;
    if (width !== null) next += width + gap;
    return width === null ? null : start;
  });
}

/** A heading of several lines stands on the last. */
function headRows(columns: readonly Column[], paint: Paint): Row[] {
  const headings = columns.map(({ heading }) => heading.split('\n'));
  const height = Math.max(...headings.map(lines => lines.length));
  return Array.from({ length: height }, (_, line) =>
    headings.map(lines => ({ text: lines[line - height + lines.length] ?? '', paint })),
  );
}

const blank: Cell = { text: '' };
const cellOf = (cell: Cell | string): Cell =>
  typeof cell === 'string' ? { text: makeVisible(cell) } : { ...cell, text: makeVisible(cell.text) };
const spanOf = ({ span }: Span): Span => ({ span: cellOf(span) });
const widthOf = ({ text, indent = 0 }: Cell, { ambiguous }: Screen) => indent + displayWidth(text, ambiguous);

interface Layout extends TableWidths {
  readonly screen: Screen;
}

function linesOf(
  row: readonly Cell[],
  columns: readonly Column[],
  { widths, gap, screen }: Layout,
): string[] {
  const parts = [...widths.entries()].flatMap(([index, width]) => {
    const [cell, column] = [row[index] ?? blank, columns[index]];
    if (width === null || !column) return [];
    return [{ cell, column, width, texts: broken(cell, width, screen) }];
  });
  const height = Math.max(1, ...parts.map(({ texts }) => texts.length));
  const firstWrapping = parts.findIndex(({ column }) => column.wraps);
  const hasNumbers = columns.some(({ align }) => align === 'right');
  return Array.from({ length: height }, (_, line) =>
    parts
      .map(({ cell, column, width, texts }, index) => {
        const fromTop = column.wraps || !hasNumbers || index < firstWrapping;
        const text = texts[fromTop ? line : line - height + texts.length] ?? '';
        return painted(
          text,
          (column.align === 'right' ? padStart : padEnd)(text, width, screen.ambiguous),
          cell,
        );
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** What there was no room for beside the row, where the wrapped text goes on; never broken, so that it can be copied. */
function linesBelow(row: readonly Cell[], columns: readonly Column[], layout: Layout): string[] {
  const text = columns.findIndex(({ wraps }) => wraps);
  const start = (startsOf(layout, 0)[text] ?? 0) + (row[text]?.indent ?? 0) + hanging;
  return columns.flatMap(({ below }, index) => {
    const cell = row[index] ?? blank;
    if (!below || layout.widths[index] !== null || cell.text === '') return [];
    return [painted(cell.text, ' '.repeat(start) + cell.text, cell)];
  });
}

const indented = ({ text, indent = 0 }: Cell) => ' '.repeat(indent) + text;

/** Japanese between any two characters, other scripts between words; lines after the first hang, given room. */
function broken(cell: Cell, width: number | null, screen: Screen): string[] {
  if (width === null || screen.columns === null || widthOf(cell, screen) <= width) return [indented(cell)];
  const { text, indent = 0 } = cell;
  const hang = width < leastWidth ? 0 : hanging;
  const [first = '', ...rest] = flow(text, width - indent - hang, screen.ambiguous);
  return [first, ...rest.map(line => ' '.repeat(hang) + line)].map(line => ' '.repeat(indent) + line);
}

function spanLines(cell: Cell, room: number | null, screen: Screen): string[] {
  return broken(cell, room, screen).map(line => painted(line, line, cell));
}

function painted(text: string, filled: string, { paint }: Cell): string {
  const bare = text.trim();
  if (!paint || bare === '') return filled;
  const start = filled.indexOf(bare);
  return filled.slice(0, start) + paint(bare) + filled.slice(start + bare.length);
}
