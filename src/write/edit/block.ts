import { startOfLine } from '../../load/yaml/lines.ts';
import type { LaidCollection, LaidEntry, LaidScalar } from '../../load/yaml/outline.ts';
import { blockTextAtEnd, columnOf, lineBreakAt, opensLine, placeAfter } from './lines.ts';
import { insertion, type Splice } from './splice.ts';

/** A line, or some, of its own: behind the entry before it, or where the first entry stands. */
export function insertLines(
  text: string,
  { entries }: LaidCollection,
  index: number,
  lines: (column: number) => string,
): Splice {
  const column = columnOf(text, entries[0]!.start);
  const before = entries[index - 1];
  if (before) return linesAfter(text, before, column, lines(column));
  const { start } = entries[0]!;
  return insertion(start, lines(column) + lineBreakAt(text, start) + ' '.repeat(column));
}

/** Lines behind an entry, whether they go on with its map or stand below its key. */
export function linesAfter(text: string, entry: LaidEntry, column: number, lines: string): Splice {
  const { offset, isLineStart } = placeAfter(text, entry);
  const lineBreak = lineBreakAt(text, offset);
  const indented = ' '.repeat(column) + lines;
  return insertion(offset, isLineStart ? indented + lineBreak : lineBreak + indented);
}

/** Takes an entry out with its lines. */
export function removeLines(text: string, { entries }: LaidCollection, index: number): Splice {
  const entry = entries[index]!;
  const next = entries[index + 1];
  if (!opensLine(text, entry.start) && next) return { offset: entry.start, endOffset: next.start, text: '' };
  const { offset: end, isLineStart } = placeAfter(text, entry);
  const offset = startOfLine(text, entry.start);
  const endOffset = isLineStart || end === text.length ? end : end + lineBreakAt(text, end).length;
  const before = entries[index - 1];
  const textBefore = before ? blockTextAtEnd(before) : null;
  const last = textBefore
    ? withoutStray(text, endOffset, columnOf(text, entry.start), textBefore)
    : endOffset;
  const endsFine = text.endsWith('\n', last) || textBefore?.keepsEmptyLines === true;
  if (last < text.length || endsFine) return { offset, endOffset: last, text: '' };
  return { offset: Math.max(0, offset - lineBreakAt(text, offset - 1).length), endOffset: last, text: '' };
}

/** Behind blank lines and comments that would become a part of the text before them. */
function withoutStray(text: string, offset: number, column: number, before: LaidScalar): number {
  let last = offset;
  for (const { 0: line, index } of text.slice(offset).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const isBlank = line.trim() === '';
    const isRemark = /^ *#/.test(line) && line.indexOf('#') > column;
    if (!isBlank && !isRemark) break;
    if (isRemark || before.keepsEmptyLines || /^[ \t]/.test(line)) last = offset + index + line.length;
  }
  return last;
}
