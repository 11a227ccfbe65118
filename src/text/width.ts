import { eastAsianWidth } from 'get-east-asian-width';
import { graphemes } from './graphemes.ts';

/**
 * How many columns a terminal gives to characters such as ①, ※, → and ─, which Unicode leaves to it: two in some
 * Japanese ones. (Unicode's tables come from get-east-asian-width: 9 kB that follow each new edition.)
 */
export type Ambiguous = 'narrow' | 'wide';

const plain = /^[\x20-\x7e]*$/;
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
/** Marks, joiners and controls; Korean vowels and finals stand inside the syllable that they follow. */
const unspaced = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u1160-\u11ff\ud7b0-\ud7fb]$/u;

const choice = { narrow: { ambiguousAsWide: false }, wide: { ambiguousAsWide: true } };

/** The columns that a text of one line takes in a terminal. */
export function displayWidth(text: string, ambiguous: Ambiguous = 'narrow'): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemes(text)) columns += widthOfGrapheme(grapheme, ambiguous);
  return columns;
}

function widthOfGrapheme(grapheme: string, ambiguous: Ambiguous): number {
  if (emoji.test(grapheme)) return 2;
  let columns = 0;
  for (const character of grapheme) {
    if (!unspaced.test(character)) columns += eastAsianWidth(character.codePointAt(0)!, choice[ambiguous]);
  }
  return columns;
}
