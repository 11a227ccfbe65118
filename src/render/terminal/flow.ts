import type { Ambiguous } from '../../text/width.ts';
import { displayWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Screen } from '../screen.ts';

const between = '  ';

/**
 * Lines of at most so many columns. What two or more spaces set apart (`順調 2  悪化 1`) stays together while it
 * fits on a line by itself.
 */
export function flow(text: string, columns: number, ambiguous: Ambiguous): string[] {
  const lines: string[] = [];
  for (const piece of text.trimEnd().split(/ {2,}/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : last + between + piece;
    if (displayWidth(joined, ambiguous) <= columns) lines.splice(-1, 1, joined);
    else lines.push(...wrap(piece, columns, ambiguous));
  }
  return lines;
}

/** The same for a whole screen, moved to the right; in a pipe the text stays whole. */
export function flowIndented(text: string, indent: number, { columns, ambiguous }: Screen): string[] {
  const lines = columns === null ? [text] : flow(text, columns - indent, ambiguous);
  return lines.map(line => ' '.repeat(indent) + line);
}
