import type { ReadingProblem, TextRange } from './problem.ts';

/**
 * Characters that no plan needs and that a terminal, an editor or a reader could be deceived by: controls but
 * tab and newline, a carriage return alone, line separators, marks that turn the direction of writing, what has no
 * width (but not the joiners that emoji need), byte order marks inside the text, halves of surrogate pairs, tags.
 */
const CONTROL =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e007f}]|\r(?!\n)/gu;

/** Spaces that look like the one that YAML takes for a space. */
export const ODD_SPACES = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';

/** How many further places one problem names. */
const RELATED_LIMIT = 9;

/** As much of what was written as a message can take. */
export function excerpt(written: string): string {
  return Array.from(written.slice(0, 80)).slice(0, 40).join('');
}

export function isControlled(value: string): boolean {
  return value.search(CONTROL) !== -1;
}

export function controlCharacters(text: string): ReadingProblem[] {
  const places = Array.from(text.matchAll(CONTROL), ({ index, 0: { length } }) => ({
    offset: index,
    endOffset: index + length,
  }));
  return together(places, ({ offset }, count) => {
    return {
      rule: 'control-character',
      facts: { codePoint: text.codePointAt(offset)!, escaped: false, count },
    };
  });
}

/** A control character that stands in the text as an escape, `"\e"`, and in the value as itself. */
export function escapedControl(value: string, span: TextRange): ReadingProblem {
  const codePoint = value.codePointAt(value.search(CONTROL))!;
  return { rule: 'control-character', ...span, facts: { codePoint, escaped: true, count: 1 } };
}

type Unplaced<P> = P extends TextRange ? Omit<P, keyof TextRange | 'related'> : never;

/** One problem for all places of a slip that is made again and again. */
export function together<P extends TextRange>(
  places: readonly P[],
  describe: (first: P, count: number) => Unplaced<ReadingProblem>,
): ReadingProblem[] {
  const [first, ...others] = places;
  if (!first) return [];
  const span = ({ offset, endOffset }: TextRange) => ({ offset, endOffset });
  const related = others.slice(0, RELATED_LIMIT).map(span);
  return [{ ...describe(first, places.length), ...span(first), related }];
}
