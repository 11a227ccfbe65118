import type { SpanRange } from '../../load/locate.ts';
import { makeVisible } from '../../text/visible.ts';
import type { Ambiguous } from '../../text/width.ts';
import { displayWidth } from '../../text/width.ts';

/** One line of a file with carets under a part of it, measured as a terminal draws it. */
export interface CodeFrame {
  readonly line: string;
  /** Blanks and carets, for the line below. */
  readonly carets: string;
}

const tab = '    ';

export function codeFrame(range: SpanRange, ambiguous: Ambiguous): CodeFrame {
  const { text, offset, endOffset } = range;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  const shown = (from: number, to: number) =>
    makeVisible(text.slice(from, to).replace(/\r$/, '').replaceAll('\t', tab));
  const before = shown(start, offset);
  const marked = shown(offset, Math.min(endOffset, end));
  const after = shown(Math.min(endOffset, end), end);
  const carets = '^'.repeat(Math.max(1, displayWidth(marked, ambiguous)));
  return { line: `${before}${marked}${after}`, carets: ' '.repeat(displayWidth(before, ambiguous)) + carets };
}
