import { isOrdinary } from './ordinary.ts';

/**
 * What a reader cannot see and a terminal may obey: controls and the escape sequences that they begin, half
 * characters, line and paragraph separators, marks that turn the direction of text, what has no width at all
 * (but not the joiners that emoji need), tags, and the two that are no characters, which XML may not hold.
 */
const withoutUnseen = (text: string) =>
  text.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu,
    written,
  );

/** What the logs of some CI services obey wherever it stands in a line: `##[add-mask]`, `##vso[task…]`. */
const logCommand = /##(?=\w*\[)/g;

/** Safe to print on one line: an escape character is `\u001b`, a line end `\u000a`. */
export function makeVisible(text: string): string {
  return (isOrdinary(text) ? text : withoutUnseen(text)).replace(logCommand, '#\\u0023');
}

/** As `makeVisible`, but line ends stay. */
export function makeLinesVisible(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(makeVisible)
    .join('\n');
}

function written(character: string): string {
  const code = character.codePointAt(0)!.toString(16).padStart(4, '0');
  return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
}
