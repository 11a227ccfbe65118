import type { LineAssessment } from '../../assess/types.ts';
import { progressText } from './share.ts';
import type { Writing } from './writing.ts';

/** Of a sum that lacks years nothing more is known than what it has come to at least. */
export const isAtLeast = ({ sum }: Pick<LineAssessment, 'sum'>): boolean =>
  sum !== null && sum.missing.length > 0;

/** How far a line has come. */
export function progressOf(
  line: Pick<LineAssessment, 'progress' | 'sum'>,
  { language: { formatting }, numbers }: Pick<Writing, 'language' | 'numbers'>,
): string | null {
  const text = line.progress && numbers.plain(progressText(line.progress));
  if (!text || !isAtLeast(line)) return text;
  return numbers.inFull ? formatting.range(text, null) : formatting.orMore(text);
}
