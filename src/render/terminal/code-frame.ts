import type { SpanRange } from '../../load/locate.ts';
import { lastColumns, truncate } from '../../text/fit.ts';
import { makeVisible } from '../../text/visible.ts';
import type { Ambiguous } from '../../text/width.ts';
import { displayWidth } from '../../text/width.ts';

/** One line of a file with carets under a part of it, measured as a terminal draws it. */
export interface CodeFrame {
  readonly line: string;
  /** Blanks, for the line below, up to the carets. */
  readonly margin: string;
  readonly carets: string;
}

const tab = '    ';
const cut = '...';

/** More than any terminal is wide. */
const farAway = 2_000;

/** The line in which a range begins. Of a line that takes more than `room` columns, what is around the range. */
export function codeFrame(range: SpanRange, room: number, ambiguous: Ambiguous): CodeFrame {
  const [before, marked, after] = partsOf(range);
  const width = (text: string) => displayWidth(text, ambiguous);
  const least = 2 * (cut.length + 1);
  const shownMark = truncate(marked, Math.max(room - least, least), ambiguous, cut);
  const rest = Math.max(room - width(shownMark), least);
  const roomBefore = Math.max(Math.floor(rest / 2), rest - width(after));
  const shownBefore =
    width(before) <= roomBefore ? before : cut + lastColumns(before, roomBefore - cut.length, ambiguous);
  const shownAfter = truncate(after, Math.max(rest - width(shownBefore), cut.length), ambiguous, cut);
  return {
    line: shownBefore + shownMark + shownAfter,
    margin: ' '.repeat(width(shownBefore)),
    carets: '^'.repeat(Math.max(1, width(shownMark))),
  };
}

/** The line up to the range, what the range has of it, and the rest. */
function partsOf({ source: { text }, offset, endOffset }: SpanRange): readonly [string, string, string] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const lineEnd = newline === -1 ? text.length : newline;
  const end = lineEnd > offset && text[lineEnd - 1] === '\r' && newline !== -1 ? lineEnd - 1 : lineEnd;
  // A line may be as long as a file: far from the range, it is out of sight.
  const [first, last] = [Math.max(start, offset - farAway), Math.min(end, endOffset + farAway)];
  const shown = (from: number, to: number) => makeVisible(text.slice(from, to).replaceAll('\t', tab));
  const markEnd = Math.max(offset, Math.min(endOffset, end, offset + farAway));
  return [unfinished(shown(first, offset)), unfinished(shown(offset, markEnd)), shown(markEnd, last)];
}

/** What is harmless in each part is not to become a command to a CI's log where they meet. */
const unfinished = (part: string) => part.replace(/##(?=\w*$)/, '#\\u0023');
