import { type Chosen, currentNames } from '../../../assess/select/scope.ts';
import type { ListColumn, ListStyle } from './listing.ts';

/** The first leads. */
export function ownerColumn<Item extends Chosen<unknown>>(
  { language }: ListStyle,
  ownersOf: (item: Item) => readonly string[],
): ListColumn<Item> {
  return {
    column: { heading: language.terms.owner, wraps: true, comfort: 12, rank: 2 },
    cell: item => language.formatting.list(currentNames(ownersOf(item), item.scope)),
  };
}
