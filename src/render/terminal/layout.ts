import { largest } from '../../number/extremes.ts';
import type { Column, Text } from '../document/document.ts';
import type { Screen } from '../screen.ts';
import { columnWidths, leastWidth, type TableWidths } from './column-widths.ts';
import { flow, lineWidth, oneLine, painted, type ScreenLine } from './lines.ts';
import type { Paints } from './paint.ts';

/** What a cell of the screen holds: charts are drawn by now. */
export interface ScreenCell {
  readonly text: Text;
  /** Columns that the text, and each line that it goes on in, is moved to the right. */
  readonly indent?: number;
}

export interface LaidTable {
  readonly head: readonly string[];
  /** The lines of each row. */
  readonly rows: readonly (readonly string[])[];
  /** Where each column starts; `null` for one that there was no room for, or that has nothing in it. */
  readonly starts: readonly (number | null)[];
}

export interface TableStyle {
  readonly screen: Screen;
  readonly paints: Paints;
  /** Columns to the left of the table. */
  readonly indent: number;
  /** Two columns stay between one column and the next, however little room there is. */
  readonly isLoose?: boolean;
}

const hanging = 2;

/**
 * Rows in columns that line up as a terminal draws them, without lines or boxes. A row of several lines has its
 * numbers on the last, and what stands before the wrapped text on the first; without numbers all stands on the
 * first. Where there is no width to fit into, nothing is dropped and nothing wrapped.
 */
export function layTable(
  columns: readonly Column[],
  rows: readonly (readonly ScreenCell[])[],
  { screen, paints, indent, isLoose = false }: TableStyle,
): LaidTable {
  const head = headRows(columns);
  const layout = layoutOf(columns, [...head, ...rows], { screen, paints, indent }, isLoose ? [2] : [2, 1]);
  const shown = (lines: readonly string[]) =>
    lines.map(line => (line === '' ? '' : ' '.repeat(indent) + line));
  return {
    // A line that only a column had for which there was no room is none.
    head: head.flatMap(row => shown(linesOf(row, columns, layout))).filter(line => line !== ''),
    rows: rows.map(row => shown([...linesOf(row, columns, layout), ...linesBelow(row, columns, layout)])),
    starts: startsOf(layout, indent),
  };
}

/** The widths that the columns get, with one of these gaps between them. */
export function layoutOf(
  columns: readonly Column[],
  rows: readonly (readonly ScreenCell[])[],
  { screen, paints, indent }: TableStyle,
  gaps: readonly number[],
): Layout {
  const room = screen.columns === null ? null : screen.columns - indent;
  const natural = columns.map((_, index) => widest(rows, index, screen));
  return { ...columnWidths(columns, natural, room, gaps), screen, paints };
}

/** A heading of several lines stands on the last; `''` for a table without headings: no line of them. */
export function headRows(columns: readonly Column[]): ScreenCell[][] {
  if (columns.every(({ heading }) => heading === '')) return [];
  const headings = columns.map(({ heading }) => heading.split('\n'));
  const height = largest(headings.map(lines => lines.length));
  return Array.from({ length: height }, (_, line) =>
    headings.map(lines => ({ text: { text: lines[line - height + lines.length] ?? '', tone: 'faint' } })),
  );
}

const blank: ScreenCell = { text: '' };

function widest(rows: readonly (readonly ScreenCell[])[], index: number, { ambiguous }: Screen): number {
  let width = 0;
  for (const row of rows) {
    const { text, indent = 0 } = row[index] ?? blank;
    const own = lineWidth(oneLine(text), ambiguous);
    if (own > 0) width = Math.max(width, indent + own);
  }
  return width;
}

function startsOf({ widths, gaps }: TableWidths, indent: number): (number | null)[] {
  let end = indent;
  return widths.map((width, index) => {
    if (width === null) return null;
    const start = end + gaps[index]!;
    end = start + width;
    return start;
  });
}

export interface Layout extends TableWidths {
  readonly screen: Screen;
  readonly paints: Paints;
}

function linesOf(row: readonly ScreenCell[], columns: readonly Column[], layout: Layout): string[] {
  const before = layout.gaps.filter((_, index) => layout.widths[index] !== null).map(gap => ' '.repeat(gap));
  return cellLines(row, columns, layout).map(cells =>
    cells
      .map((cell, index) => before[index] + cell)
      .join('')
      .trimEnd(),
  );
}

/** ScreenLine by line what stands in each column that is shown, as wide as the column. */
export function cellLines(
  row: readonly ScreenCell[],
  columns: readonly Column[],
  { widths, screen, paints }: Layout,
): string[][] {
  const parts = [...widths.entries()].flatMap(([index, width]) => {
    const [cell, column] = [row[index] ?? blank, columns[index]];
    if (width === null || !column) return [];
    return [{ column, width, lines: broken(cell, width, screen) }];
  });
  const height = largest(
    parts.map(({ lines }) => lines.length),
    1,
  );
  const firstWrapping = parts.findIndex(({ column }) => column.wraps);
  const hasNumbers = columns.some(({ align }) => align === 'right');
  return Array.from({ length: height }, (_, index) =>
    parts.map(({ column, width, lines }, position) => {
      const fromTop = column.wraps || !hasNumbers || position < firstWrapping;
      const line = lines[fromTop ? index : index - height + lines.length] ?? { margin: 0, line: [] };
      return filled(line, width, column, screen, paints);
    }),
  );
}

interface MovedLine {
  readonly margin: number;
  readonly line: ScreenLine;
}

/** Japanese between any two characters, other scripts between words; lines after the first hang, given room. */
function broken({ text, indent = 0 }: ScreenCell, width: number, screen: Screen): MovedLine[] {
  const whole = oneLine(text);
  if (screen.columns === null || indent + lineWidth(whole, screen.ambiguous) <= width)
    return [{ margin: indent, line: whole }];
  const hang = width < leastWidth ? 0 : hanging;
  const [first = [], ...rest] = flow(text, width - indent - hang, screen.ambiguous);
  return [{ margin: indent, line: first }, ...rest.map(line => ({ margin: indent + hang, line }))];
}

function filled(
  { margin, line }: MovedLine,
  width: number,
  { align }: Column,
  screen: Screen,
  paints: Paints,
) {
  const taken = margin + lineWidth(line, screen.ambiguous);
  const spare = ' '.repeat(Math.max(0, width - taken));
  const text = ' '.repeat(margin) + painted(line, paints);
  return align === 'right' ? spare + text : text + spare;
}

/**
 * What there was no room for beside the row, where the wrapped text goes on. What stands there by itself is never
 * broken, so that it can be copied; what is named stands behind its name.
 */
function linesBelow(row: readonly ScreenCell[], columns: readonly Column[], layout: Layout): string[] {
  const { widths, screen, paints } = layout;
  const wrapping = columns.findIndex(({ wraps }) => wraps);
  const start = (startsOf(layout, 0)[wrapping] ?? 0) + (row[wrapping]?.indent ?? 0) + hanging;
  const margin = ' '.repeat(start);
  const dropped = columns.flatMap((column, index) => {
    const { text } = row[index] ?? blank;
    const line = oneLine(text);
    return column.below && widths[index] === null && line.length > 0 ? [{ column, line }] : [];
  });
  const named = dropped.filter(({ column, line }) => column.below === 'named' && line[0]?.text !== '-');
  const pieces = named.map(({ column, line }) => ({
    text: `${column.heading.replaceAll('\n', ' ')} ${line.map(({ text }) => text).join(' ')}`,
    tone: 'faint' as const,
  }));
  const room = screen.columns === null ? null : screen.columns - start;
  return [
    ...(pieces.length > 0
      ? flow({ pieces }, room, screen.ambiguous).map(line => margin + painted(line, paints))
      : []),
    ...dropped
      .filter(({ column }) => column.below === 'bare')
      .map(({ line }) => margin + painted(line, paints)),
  ];
}
