import { graphemes } from './graphemes.ts';
import type { Ambiguous } from './width.ts';
import { displayWidth } from './width.ts';

/** At most so many columns; what is cut ends in `mark`. No grapheme is cut in two. */
export function truncate(
  text: string,
  columns: number,
  ambiguous: Ambiguous = 'narrow',
  mark: '…' | '...' = '…',
): string {
  if (displayWidth(text, ambiguous) <= columns) return text;
  const room = columns - displayWidth(mark, ambiguous);
  return room < 0 ? firstColumns(text, columns, ambiguous) : firstColumns(text, room, ambiguous) + mark;
}

/** As much of a text as someone reads who has many to read: about four lines. */
export const brief = (text: string, columns = 400): string =>
  text.length * 2 <= columns ? text : truncate(text, columns);

/** Filled with spaces behind, for text; longer text stays whole. */
export function padEnd(text: string, columns: number, ambiguous: Ambiguous = 'narrow'): string {
  return text + spaces(text, columns, ambiguous);
}

/** Filled with spaces in front, for numbers. */
export function padStart(text: string, columns: number, ambiguous: Ambiguous = 'narrow'): string {
  return spaces(text, columns, ambiguous) + text;
}

function spaces(text: string, columns: number, ambiguous: Ambiguous): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text, ambiguous)));
}

/** As much of the beginning as fits. */
function firstColumns(text: string, columns: number, ambiguous: Ambiguous = 'narrow'): string {
  let [kept, left] = ['', columns];
  for (const grapheme of graphemes(text)) {
    left -= displayWidth(grapheme, ambiguous);
    if (left < 0) break;
    kept += grapheme;
  }
  return kept;
}

/** As much of the end as fits. */
export function lastColumns(text: string, columns: number, ambiguous: Ambiguous = 'narrow'): string {
  let [kept, left] = ['', columns];
  for (const grapheme of [...graphemes(text)].reverse()) {
    left -= displayWidth(grapheme, ambiguous);
    if (left < 0) break;
    kept = grapheme + kept;
  }
  return kept;
}
