import { eastAsianWidth } from 'get-east-asian-width';
import { graphemes } from './graphemes.ts';
import { isOrdinary } from './ordinary.ts';

/**
 * How many columns a terminal gives to characters such as ①, ※, → and ─, which Unicode leaves to it: two in some
 * Japanese ones. (Unicode's tables come from get-east-asian-width: 9 kB that follow each new edition.)
 */
export type Ambiguous = 'narrow' | 'wide';

const plain = /^[\x20-\x7e]*$/;
const isEmoji = (text: string) => /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u.test(text);
/** Marks, joiners and controls; Korean vowels and finals stand inside the syllable that they follow. */
const isUnspaced = (text: string) =>
  /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u1160-\u11ff\ud7b0-\ud7fb]$/u.test(text);

const choice = { narrow: { ambiguousAsWide: false }, wide: { ambiguousAsWide: true } };

/** The columns that a text of one line takes in a terminal. */
export function displayWidth(text: string, ambiguous: Ambiguous = 'narrow'): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  if (isOrdinary(text)) {
    for (let at = 0; at < text.length; at++)
      columns += eastAsianWidth(text.charCodeAt(at), choice[ambiguous]);
    return columns;
  }
  for (const grapheme of graphemes(text)) columns += widthOfGrapheme(grapheme, ambiguous);
  return columns;
}

function widthOfGrapheme(grapheme: string, ambiguous: Ambiguous): number {
  if (isEmoji(grapheme)) return 2;
  let columns = 0;
  for (const character of grapheme) {
    if (!isUnspaced(character)) columns += eastAsianWidth(character.codePointAt(0)!, choice[ambiguous]);
  }
  return columns;
}
