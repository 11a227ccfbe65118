import { markdownCell } from '../../text/markdown.ts';

export interface MarkdownColumn {
  readonly heading: string;
  readonly align?: 'right';
}

/** Text; or Markdown, in which what comes from the data has been escaped. */
export type MarkdownCell = string | { readonly markdown: string };

/** A table that GitHub draws and that a word processor takes over. */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly MarkdownCell[])[],
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => markdownCell(heading))),
    `|${columns.map(({ align }) => (align === 'right' ? '--:' : '---')).join('|')}|`,
    ...rows.map(cells =>
      line(cells.map(cell => (typeof cell === 'string' ? markdownCell(cell) : cell.markdown))),
    ),
  ];
}
