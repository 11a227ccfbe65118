import { excerpt } from './characters.ts';
import { restOfLine } from './lines.ts';
import type { ReadingProblem } from './problem.ts';

/** Version control puts its marks at the beginning of a line, where nothing in a map can begin with one. */
const MARK = /^(?:<{7}|={7}|>{7})(?: [^\n]*)?\r?$/m;

/** Where two versions of a file could not be joined, until somebody does it: nothing in it is sure by then. */
export function mergeConflict(text: string): ReadingProblem | null {
  const offset = text.search(MARK);
  if (offset === -1) return null;
  const span = restOfLine(text, offset);
  const written = excerpt(text.slice(span.offset, span.endOffset));
  return {
    rule: 'invalid-yaml',
    ...span,
    facts: { reason: 'merge-conflict', code: 'MERGE_CONFLICT', written },
  };
}
