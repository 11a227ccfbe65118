import type { Listing } from '../list/listing.ts';
import type { Screen } from '../screen.ts';
import type { Paints } from './paint.ts';
import { spread } from './spread.ts';
import { type Row, table } from './table.ts';

/** A table for each plan, with the headings of its policies between the rows. */
export function listText(listings: readonly Listing[], screen: Screen, paints: Paints): string {
  const parts = listings.map(({ title, columns, groups }) => {
    const rows = groups.flatMap(({ heading, rows: own }): readonly Row[] =>
      heading === null ? own : [{ span: { text: heading, paint: paints.place } }, ...own],
    );
    const lines = table(columns, rows, screen, { headings: paints.faint, tight: true });
    return [...(title ? spread(title.name, title.time, screen, paints.strong) : []), ...lines];
  });
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
