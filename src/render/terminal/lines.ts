import { makeVisible } from '../../text/visible.ts';
import { type Ambiguous, displayWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Piece, Text } from '../document/document.ts';
import { piecesOf } from '../document/text.ts';
import type { Screen } from '../screen.ts';
import type { Paints } from './paint.ts';

/** One line before it is coloured. */
export type ScreenLine = readonly Pick<Piece, 'text' | 'tone'>[];

export const between = '  ';

export function lineWidth(line: ScreenLine, ambiguous: Ambiguous): number {
  const widths = line.reduce((sum, { text }) => sum + displayWidth(text, ambiguous), 0);
  return widths + between.length * Math.max(0, line.length - 1);
}

/** A text on one line, however long. */
export const oneLine = (text: Text): ScreenLine =>
  piecesOf(text).map(piece => ({ ...piece, text: makeVisible(piece.text) }));

/**
 * Lines of at most so many columns: as many pieces on each as there is room for, and a piece broken only where it does
 * not fit on a line by itself. Without a width, all stands on one.
 */
export function flow(text: Text, columns: number | null, ambiguous: Ambiguous): ScreenLine[] {
  if (columns === null) return [oneLine(text)];
  const lines: ScreenLine[] = [];
  for (const piece of piecesOf(text)) {
    const visible = { ...piece, text: makeVisible(piece.text) };
    const joined = [...(lines.at(-1) ?? []), visible];
    if (lineWidth(joined, ambiguous) <= columns) lines.splice(-1, 1, joined);
    else if (piece.whole) lines.push([visible]);
    else for (const part of wrap(visible.text, columns, ambiguous)) lines.push([{ ...visible, text: part }]);
  }
  return lines.length > 0 ? lines : [[]];
}

export const painted = (line: ScreenLine, paints: Paints): string =>
  line.map(({ text, tone }) => (tone ? paints[tone](text) : text)).join(between);

/** A text on the screen, moved to the right. */
export function flowed(text: Text, indent: number, screen: Screen, paints: Paints): string[] {
  const room = screen.columns === null ? null : Math.max(1, screen.columns - indent);
  return flow(text, room, screen.ambiguous).map(line => ' '.repeat(indent) + painted(line, paints));
}

/** One text at the left and one at the right edge; one below the other where both do not fit on one line. */
export function spread(left: Text, right: Text, indent: number, screen: Screen, paints: Paints): string[] {
  const [start, end] = [oneLine(left), oneLine(right)];
  if (end.length === 0) return flowed(left, indent, screen, paints);
  const margin = ' '.repeat(indent);
  if (screen.columns === null) return [margin + painted(start, paints) + between + painted(end, paints)];
  const used = lineWidth(start, screen.ambiguous) + lineWidth(end, screen.ambiguous);
  const spare = screen.columns - indent - used;
  if (spare >= between.length)
    return [margin + painted(start, paints) + ' '.repeat(spare) + painted(end, paints)];
  return [...flowed(left, indent, screen, paints), ...flowed(right, indent, screen, paints)];
}
