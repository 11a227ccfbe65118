import { startOfLine } from '../../load/yaml/lines.ts';
import type { LaidEntry, LaidScalar } from '../../load/yaml/outline.ts';

/** Before the line break; at the end of the text where there is none. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
}

/** How the line of a place ends, or else the line before it. */
export function lineBreakAt(text: string, offset: number): string {
  const here = text.indexOf('\n', offset);
  const newline = here === -1 ? text.lastIndexOf('\n') : here;
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

export const columnOf = (text: string, offset: number): number => offset - startOfLine(text, offset);

/** Whether nothing but white space stands before a place on its line. */
export const opensLine = (text: string, offset: number): boolean =>
  /^[ \t]*$/.test(text.slice(startOfLine(text, offset), offset));

/** Whether nothing but white space and a comment stands behind a place on its line. */
export const closesLine = (text: string, offset: number): boolean =>
  /^[ \t]*(?:(?<=[ \t])#.*)?$/.test(text.slice(offset, endOfLine(text, offset)));

/**
 * Where another entry can follow one: at the end of its last line, or, behind a text that keeps its empty lines, at
 * the beginning of the next.
 */
export function placeAfter(
  text: string,
  entry: LaidEntry,
): { readonly offset: number; readonly isLineStart: boolean } {
  const value = blockTextAtEnd(entry);
  if (value === null) return { offset: endOfLine(text, entry.end), isLineStart: false };
  const written = text.slice(value.start, value.end);
  if (value.keepsEmptyLines) {
    const tail = written.lastIndexOf('\n') + 1;
    const isLineStart = tail > 0 && written.slice(tail).trim() === '';
    return { offset: isLineStart ? value.start + tail : value.end, isLineStart };
  }
  // A line of blanks may belong to the text, an empty one at its end does not.
  const filled = written.replace(/[\r\n]+$/, '').length;
  return { offset: endOfLine(text, value.start + filled), isLineStart: false };
}

/** The text in lines of its own that an entry ends with, if it does: what follows may become a part of it. */
export function blockTextAtEnd(entry: LaidEntry): LaidScalar | null {
  let { value } = entry;
  while (value?.kind !== 'scalar' && value?.style === 'block') ({ value } = value.entries.at(-1)!);
  return value?.kind === 'scalar' && value.style === 'block' ? value : null;
}
