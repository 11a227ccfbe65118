import type { Column } from '../document/document.ts';

/** Of a column that wraps. */
export const leastWidth = 12;
/** Of the last column, where no other gives way any more. */
const leastLastWidth = 6;

/** The width of each column; `null` for one that is dropped, or has nothing in it. */
export type Widths = readonly (number | null)[];

export interface TableWidths {
  readonly widths: Widths;
  /** Columns between each column that is shown and the one before: two, or one where there is no room for two. */
  readonly gaps: readonly number[];
}

/** What each column may take, and what stands between two, so that all fits into the room. The gap is the widest that fits. */
export function columnWidths(
  columns: readonly Column[],
  natural: readonly number[],
  room: number | null,
  gaps: readonly number[] = [2],
): TableWidths {
  const widths: (number | null)[] = natural.map(width => (width === 0 ? null : width));
  const [usual = 2, least = usual] = gaps;
  if (room === null) return { widths, gaps: gapsBefore(columns, widths, usual) };
  const total = (widths: Widths, gap: number) => sumOf(widths) + sumOf(gapsBefore(columns, widths, gap));
  const gap = total(widths, usual) > room ? least : usual;
  /** A wrapping column claims its comfort; but the last columns stay as long as it keeps the least width. */
  const fitsWith = (column: number) => {
    const claims = widths.map((width, index) => {
      const { wraps = false, comfort = Infinity } = columns[index] ?? {};
      if (width === null || !wraps) return width;
      return Math.min(width, columns[column]?.rank === 0 ? leastWidth : comfort);
    });
    return total(claims, gap) <= room;
  };
  const dropped: number[] = [];
  for (const index of dropOrder(columns)) {
    if (fitsWith(index)) break;
    widths[index] = null;
    dropped.unshift(index);
  }
  // what was dropped in vain, since a wider column had to go too, comes back
  for (const index of dropped) {
    widths[index] = natural[index] || null;
    if (!fitsWith(index)) widths[index] = null;
  }
  shrink(columns, widths, () => total(widths, gap) - room);
  return { widths, gaps: gapsBefore(columns, widths, gap) };
}

const dropOrder = (columns: readonly Column[]) =>
  [...columns.keys()]
    .filter(index => columns[index]?.rank !== undefined)
    .sort((a, b) => (columns[b]?.rank ?? 0) - (columns[a]?.rank ?? 0));

const sumOf = (numbers: Widths) => numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

/** What stands between several things in one cell. */
const betweenThings = 2;

/** None before the first that is shown, nor before one that is not. */
function gapsBefore(columns: readonly Column[], widths: Widths, gap: number): number[] {
  let before: Column | undefined;
  return columns.map((column, index) => {
    if (widths[index] === null) return 0;
    const isWide = column.isSeveral || before?.isSeveral;
    const own = before === undefined ? 0 : isWide ? Math.max(gap, betweenThings) : gap;
    before = column;
    return own;
  });
}

/**
 * Takes what is too much from the wrapping columns, always from the widest: first down to their comfort, then to the
 * least width; and if need be from the last column.
 */
function shrink(columns: readonly Column[], widths: (number | null)[], excessNow: () => number): void {
  const shown = [...columns.keys()].filter(index => widths[index] !== null);
  const wrapping = shown.filter(index => columns[index]?.wraps);
  takeFrom(wrapping, index => Math.max(leastWidth, columns[index]?.comfort ?? leastWidth));
  takeFrom(wrapping, () => leastWidth);
  const last = shown.at(-1);
  if (last !== undefined && columns[last]?.align !== 'right') takeFrom([last], () => leastLastWidth);

  function takeFrom(indices: readonly number[], leastOf: (index: number) => number): void {
    for (let excess = excessNow(); excess > 0; excess--) {
      const [widest] = indices
        .filter(index => widths[index]! > leastOf(index))
        .sort((one, other) => widths[other]! - widths[one]!);
      if (widest === undefined) return;
      widths[widest]!--;
    }
  }
}
