import type { Aside } from '../check/bearing.ts';
import type { Language } from '../language/language.ts';
import { makeVisible } from '../text/visible.ts';

/** More files than one looks at. */
const namedAtMost = 10;

/** What an answer had to do without, a line each: nothing where all was right. */
export function besideLines(
  { status }: Language,
  errorsBeside: number,
  aside: readonly Aside[],
): readonly string[] {
  const rest = aside.length - namedAtMost;
  return [
    ...aside.slice(0, namedAtMost).map(each => makeVisible(status.aside(each))),
    ...(rest > 0 ? [status.moreAside(rest)] : []),
    ...(errorsBeside > 0 ? [status.errorsBeside(errorsBeside)] : []),
  ];
}

export const asLines = (lines: readonly string[]): string => lines.map(line => `${line}\n`).join('');
