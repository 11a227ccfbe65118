import { isOrdinary } from './ordinary.ts';

/** What joins a neighbour: marks, variation selectors, joiners, flags, skin tones, ﾞ and ﾟ, Korean vowels and finals. */
const joins = (text: string) =>
  /[\p{M}\p{Cf}\p{Regional_Indicator}\p{Emoji_Modifier}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb\r]/u.test(text);

let segmenter: Intl.Segmenter | null = null;

/**
 * The characters as a reader counts them: が of two code points is one, a family of joined emoji is one. Setting
 * up the segmenter takes an eighth of Node's own start, so plain text (Japanese too) does without.
 */
export function graphemes(text: string): string[] {
  if (isOrdinary(text) || !joins(text)) return [...text];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
