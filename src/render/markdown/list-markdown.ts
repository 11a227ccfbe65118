import { markdownText } from '../../text/markdown.ts';
import { type Listing, textOf } from '../list/listing.ts';
import { markdownTable } from './table.ts';

/** A heading for each plan and policy, and a table below it. */
export function listMarkdown(listings: readonly Listing[]): string {
  const blocks = listings.flatMap(({ title, columns, groups }) => [
    ...(title ? [`### ${markdownText(title.name)}`, markdownText(title.time)] : []),
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading === null ? [] : [`**${markdownText(heading)}**`]),
      markdownTable(
        columns,
        rows.map(row => row.map(textOf)),
      ).join('\n'),
    ]),
  ]);
  return `${blocks.join('\n\n')}\n`;
}
