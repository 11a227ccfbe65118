import { guessEncoding, looksLikeUtf16 } from './encoding.ts';
import type { ReadingProblem } from './problem.ts';

/** Many times what a plan's largest file needs, and little enough that the worst text is read at once. */
export const SIZE_LIMIT = 64 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes as text, without a byte order mark: all places count from the first character behind it, as editors
 * do. What is wrong with a file as a whole stands at its beginning, because there is no text to point into.
 */
export function readBytes(
  bytes: Uint8Array,
  limit = SIZE_LIMIT,
): { text: string } | { problems: ReadingProblem[] } {
  const start = { offset: 0, endOffset: 0 };
  if (bytes.length > limit) {
    return { problems: [{ rule: 'file-too-large', ...start, facts: { size: bytes.length, limit } }] };
  }
  const text = decode(bytes);
  if (text !== null) return { text };
  const facts = { looksLike: guessEncoding(bytes), line: lineOfFirstFault(bytes) };
  return { problems: [{ rule: 'not-utf8', ...start, facts }] };
}

/** ASCII in UTF-16 is UTF-8 too, to the letter: a NUL beside each character. The first two bytes tell. */
function decode(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0 || bytes[1] === 0) && looksLikeUtf16(bytes)) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is not UTF-8: a newline is never a part of a longer character there. */
function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (decode(bytes.subarray(start, end)) === null) return line;
    start = end;
  }
  return line;
}
