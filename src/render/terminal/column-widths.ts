import type { Column } from '../document/document.ts';

/** Of a column that wraps. */
export const leastWidth = 12;
/** Of the last column, where no other gives way any more. */
const leastLastWidth = 6;

/** The width of each column; `null` for one that is dropped, or has nothing in it. */
export type Widths = readonly (number | null)[];

export interface TableWidths {
  readonly widths: Widths;
  /** Columns between one column and the next: two, or one where there is no room for two. */
  readonly gap: number;
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
  if (room === null) return { widths, gap: usual };
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
  shrink(columns, widths, room, gap);
  return { widths, gap };
}

const dropOrder = (columns: readonly Column[]) =>
  [...columns.keys()]
    .filter(index => columns[index]?.rank !== undefined)
    .sort((a, b) => (columns[b]?.rank ?? 0) - (columns[a]?.rank ?? 0));

function total(widths: Widths, gap: number): number {
  const shown = widths.filter(width => width !== null);
  return shown.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, shown.length - 1);
}

/**
 * Takes what is too much from the wrapping columns, always from the widest: first down to their comfort, then to the
 * least width; and if need be from the last column.
 */
function shrink(columns: readonly Column[], widths: (number | null)[], room: number, gap: number): void {
  const shown = [...columns.keys()].filter(index => widths[index] !== null);
  const wrapping = shown.filter(index => columns[index]?.wraps);
  takeFrom(wrapping, index => Math.max(leastWidth, columns[index]?.comfort ?? leastWidth));
  takeFrom(wrapping, () => leastWidth);
  const last = shown.at(-1);
  if (last !== undefined && columns[last]?.align !== 'right') takeFrom([last], () => leastLastWidth);

  function takeFrom(indices: readonly number[], leastOf: (index: number) => number): void {
    for (let excess = total(widths, gap) - room; excess > 0; excess--) {
      const [widest] = indices
        .filter(index => widths[index]! > leastOf(index))
        .sort((one, other) => widths[other]! - widths[one]!);
      if (widest === undefined) return;
      widths[widest]!--;
    }
  }
}
