import { wrap } from '../../text/wrap.ts';
import type { Column, Document, Legend, RowGroup, Table } from '../document/document.ts';
import { tablesOf } from '../document/text.ts';
import type { Screen } from '../screen.ts';
import { signOf } from './charts.ts';
import { type LaidTable, layTable, type TableStyle } from './layout.ts';
import { flowed } from './lines.ts';
import type { Paints } from './paint.ts';
import { screenRows } from './screen-rows.ts';

export interface Look {
  readonly document: Document;
  readonly screen: Screen;
  readonly paints: Paints;
  /** Borders for those who like lines, or paste a table into a mail. */
  readonly grid: GridDrawer | null;
  /** Tables that line up with others, laid out already. */
  readonly linedUp: Map<Table, LaidTable>;
}

/** Of the table as it is to be shown: what is too much of it is left out already. */
export type GridDrawer = (table: Table, style: TableStyle) => readonly string[];

/** A table with its headings and notes between the rows, and below it what its signs mean. */
export function tableLines(table: Table, indent: number, look: Look): string[] {
  const { screen, paints, grid } = look;
  // What has to be explained is marked in the margin.
  const margin = table.groups.some(({ rows }) => rows.some(({ late }) => late))
    ? Math.max(2, indent)
    : indent;
  const style = { screen, paints, indent: margin };
  const columns = screenHeadings(table.columns, screen);
  const shown = withEnough(columns === table.columns ? table : { ...table, columns }, screen);
  if (grid) {
    const everywhere = { head: [], rows: [], starts: columns.map(() => 0) };
    return [
      ...grid(shown.table, { ...style, indent }),
      ...restLines(shown.rest, indent, look),
      ...legendLines(table, columns, everywhere, indent, look),
    ];
  }
  const laid = laidWithOthers(shown.table, style, look);
  let next = 0;
  const lines = shown.table.groups.flatMap((group, index) => {
    const own = laid.rows.slice(next, next + group.rows.length);
    next += group.rows.length;
    return [
      ...(index > 0 && group.heading ? spaceBefore(table) : []),
      ...groupLines(group, table.columns, own, laid, style),
    ];
  });
  return [
    ...laid.head,
    ...lines,
    ...restLines(shown.rest, margin, look),
    ...legendLines(table, columns, laid, indent, look),
  ];
}

/** A blank line between groups of several columns of figures; names alone stand closer. */
const spaceBefore = ({ legend }: Table) => (legend ? [''] : []);

function groupLines(
  { heading, rows }: RowGroup,
  columns: readonly Column[],
  laid: readonly (readonly string[])[],
  { starts }: LaidTable,
  { screen, paints, indent }: TableStyle,
): string[] {
  return [
    ...(heading ? flowed(heading, Math.max(0, indent - 2), screen, paints) : []),
    ...rows.flatMap(({ late, depth = 0, notes = [] }, index) => {
      const own = laid[index] ?? [];
      const [first = '', ...rest] = own;
      const start = noteStart(columns, starts, indent) + 2 * depth;
      const below = notes.flatMap(note => flowed(note, start, screen, paints));
      return [late ? marked(first, indent, paints) : first, ...rest, ...below];
    }),
  ];
}

/** Where the text of a row goes on; moved to the right where the row begins with it. */
function noteStart(columns: readonly Column[], starts: LaidTable['starts'], indent: number): number {
  const wrapping = columns.findIndex(({ wraps }) => wraps);
  const start = starts[wrapping] ?? indent;
  return wrapping > 0 ? start : start + 2;
}

const marked = (line: string, indent: number, paints: Paints) =>
  `${' '.repeat(indent - 2)}${paints.bad('!')} ${line.slice(indent)}`;

const [leastHeading, mostHeading] = [6, 14];
const roomForNames = 30;

/** Without those that are plain to see; the long ones in several lines. */
function screenHeadings(
  columns: readonly Column[],
  { columns: width, ambiguous }: Screen,
): readonly Column[] {
  const breaking = columns.filter(({ headingWraps }) => headingWraps).length;
  if (breaking === 0 && columns.every(({ isPlain }) => !isPlain)) return columns;
  const room = Math.floor(((width ?? 0) - roomForNames) / (breaking + 1)) - 1;
  const most = Math.min(mostHeading, Math.max(leastHeading, room));
  return columns.map(column => {
    if (column.isPlain) return { ...column, heading: '' };
    if (!column.headingWraps || width === null) return column;
    return { ...column, heading: wrap(column.heading, most, ambiguous).join('\n') };
  });
}

/** On a screen as many rows as are enough; where nothing is cut, all. */
function withEnough(table: Table, screen: Screen): { readonly table: Table; readonly rest: string | null } {
  const { enough, groups } = table;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  if (!enough || screen.columns === null || rows <= enough.rows) return { table, rest: null };
  let left = enough.rows;
  const kept = groups.map(group => {
    const own = group.rows.slice(0, left);
    left -= own.length;
    return { ...group, rows: own };
  });
  return { table: { ...table, groups: kept.filter(group => group.rows.length > 0) }, rest: enough.rest };
}

const restLines = (rest: string | null, indent: number, { screen, paints }: Look): string[] =>
  rest === null ? [] : flowed(rest, indent, screen, paints);

/** Laid out together with those that it lines up with, once for all of them. */
function laidWithOthers(table: Table, style: TableStyle, { document, screen, linedUp }: Look): LaidTable {
  const rowsOf = (one: Table) =>
    screenRows(
      one,
      one.groups.flatMap(({ rows }) => rows),
      screen,
    );
  const name = table.linesUpAs;
  if (name === undefined) return layTable(table.columns, rowsOf(table), style);
  if (!linedUp.has(table)) {
    const alike = tablesOf(document).filter(({ linesUpAs }) => linesUpAs === name);
    const { head, rows, starts } = layTable(table.columns, alike.flatMap(rowsOf), style);
    let next = 0;
    for (const one of alike) {
      const count = one.groups.reduce((sum, group) => sum + group.rows.length, 0);
      linedUp.set(one, { head, rows: rows.slice(next, next + count), starts });
      next += count;
    }
  }
  return linedUp.get(table)!;
}

function legendLines(
  { legend = [], columns: declared }: Table,
  columns: readonly Column[],
  { starts }: LaidTable,
  indent: number,
  { screen, paints }: Look,
): string[] {
  const isShown = ({ column }: Legend) => {
    const index = column ? declared.indexOf(column) : -1;
    return column === undefined || (starts[index] ?? null) !== null;
  };
  const pieces = legend.filter(isShown).map(({ sign, text }) => ({
    text: sign === null ? text : `${signOf(sign, screen)} ${text}`,
    tone: 'faint' as const,
  }));
  if (pieces.length === 0 || columns.length === 0) return [];
  return ['', ...flowed({ pieces }, Math.max(0, indent - 2), screen, paints)];
}
