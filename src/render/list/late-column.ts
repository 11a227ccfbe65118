import type { ListColumn, ListStyle } from './listing.ts';

/** `!` stands before what has to be explained, so that a printout without colours shows it too. */
export function lateColumn<Item>({ paints }: ListStyle, isLate: (item: Item) => boolean): ListColumn<Item> {
  return {
    column: { heading: '' },
    cell: item => (isLate(item) ? { text: '!', ...(paints && { paint: paints.bad }) } : ''),
  };
}
