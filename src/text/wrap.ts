import { graphemes } from './graphemes.ts';
import type { Ambiguous } from './width.ts';
import { displayWidth } from './width.ts';

const neverFirst =
  /^[、。，．,.・:;：；!?！？%％‰℃…‥ー〜～々ゝゞヽヾ”’)）\]］}｝〉》」』】〕〗ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡､･｣ｧ-ｰ]/u;
const neverLast = /^[“‘(（[［{｛〈《「『【〔〖｢]/u;
const space = /^[ \t\u3000]/;
const halfWidthKana = /^[\uff66-\uff9d]/;

/** May a line end between these two graphemes? */
type BreakRule = (before: string, after: string) => boolean;

const anywhere: BreakRule = () => true;

const outsidePunctuation: BreakRule = (before, after) =>
  !space.test(after) && !neverFirst.test(after) && !neverLast.test(before);

const betweenWords: BreakRule = (before, after) =>
  outsidePunctuation(before, after) && (space.test(before) || isUnspaced(before) || isUnspaced(after));

/** The strictest first; what does not fit by one is broken by the next. */
const rules: readonly BreakRule[] = [betweenWords, outsidePunctuation, anywhere];

/**
 * Lines of at most so many columns. Japanese is broken between characters, but no line begins with 、。）」 or
 * ends with （「; words of other scripts stay whole while they fit.
 */
export function wrap(text: string, columns: number, ambiguous: Ambiguous = 'narrow'): string[] {
  return text.split(/\r\n|[\n\r]/).flatMap(line => wrapLine(line, columns, ambiguous));
}

function wrapLine(line: string, columns: number, ambiguous: Ambiguous): string[] {
  const fits = (text: string) => displayWidth(text.trimEnd(), ambiguous) <= columns;
  if (fits(line)) return [line.trimEnd()];
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesThatFit(line, fits)) {
    if (current !== '' && !fits(current + piece)) {
      lines.push(current.trimEnd());
      current = '';
    }
    current += piece;
  }
  return [...lines, current.trimEnd()];
}

function piecesThatFit(text: string, fits: (piece: string) => boolean, level = 0): string[] {
  const rule = rules[level];
  if (!rule) return [text];
  return pieces(text, rule).flatMap(piece => (fits(piece) ? [piece] : piecesThatFit(piece, fits, level + 1)));
}

function pieces(text: string, mayBreak: BreakRule): string[] {
  const found: string[] = [];
  const bound = mayBreak === anywhere ? nowhere : withinQuantities(text);
  let before: string | null = null;
  let offset = 0;
  for (const grapheme of graphemes(text)) {
    if (before === null || (!bound.has(offset) && mayBreak(before, grapheme))) found.push(grapheme);
    else found[found.length - 1] += grapheme;
    before = grapheme;
    offset += grapheme.length;
  }
  return found;
}

/** A number with what it counts, 300,170件 or 24百万円; and a unit that begins with how many, 百万円. */
const quantity =
  /(?:\d|[百千万億兆])(?:[百千万億兆]*)(?:ポイント|か[月所年国]|時間|年度|世帯|手続|\p{Script=Han})/gu;

const nowhere: ReadonlySet<number> = new Set();

/** The places where a line would part a number from its unit, or a unit in two. */
function withinQuantities(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { 0: found, index } of text.matchAll(quantity)) {
    for (let at = index + 1; at < index + found.length; at++) places.add(at);
  }
  return places.size > 0 ? places : nowhere;
}

/** Of a script that is written without spaces between words. */
function isUnspaced(grapheme: string): boolean {
  return displayWidth(grapheme) === 2 || halfWidthKana.test(grapheme);
}
