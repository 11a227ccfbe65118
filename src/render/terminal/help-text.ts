import { largest } from '../../number/extremes.ts';
import { padEnd } from '../../text/fit.ts';
import { displayWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Screen } from '../screen.ts';
import { paintsFor } from './paint.ts';

/** A page of help. All of it is text of ours. */
export interface HelpPage {
  readonly purpose: string;
  /** Lines behind a heading, such as the usage and the examples. */
  readonly facts: readonly Labelled[];
  readonly groups: readonly HelpGroup[];
  /** Whether what is said begins in the same column in all groups. */
  readonly aligned: boolean;
  /** What stands at the end in the same way. */
  readonly closing: readonly Labelled[];
}

export interface Labelled {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface HelpGroup {
  readonly heading: string;
  readonly entries: readonly { readonly term: string; readonly says: string }[];
}

const usualWidth = 80;
const widest = 100;
const longTerm = 28;
const gap = 2;

/** Wrapped to the terminal's width; as a page has 80 columns, to these where there is none. */
export function helpText({ purpose, facts, groups, aligned, closing }: HelpPage, screen: Screen): string {
  const columns = Math.min(screen.columns ?? usualWidth, widest);
  const { strong } = paintsFor(screen);
  const widthOf = (some: readonly HelpGroup[]) =>
    Math.min(longTerm, largest(some.flatMap(({ entries }) => entries.map(({ term }) => displayWidth(term)))));
  const labelled = (all: readonly Labelled[]) => {
    const width = largest(all.map(({ heading }) => displayWidth(heading)));
    return all.flatMap(({ heading, lines }) =>
      hanging(strong(heading) + ' '.repeat(width - displayWidth(heading)), width, lines, columns),
    );
  };
  const grouped = groups.flatMap(group => [
    strong(group.heading),
    ...group.entries.flatMap(({ term, says }) =>
      entryLines(`  ${term}`, says, widthOf(aligned ? groups : [group]) + 2, columns),
    ),
  ]);
  return `${[...wrap(purpose, columns), '', ...labelled(facts), '', ...(grouped.length > 0 ? [...grouped, ''] : []), ...labelled(closing)].join('\n')}\n`;
}

function entryLines(term: string, says: string, width: number, columns: number): readonly string[] {
  if (displayWidth(term) > width) return [term, ...hanging(' '.repeat(width), width, [says], columns)];
  return hanging(padEnd(term, width), width, [says], columns);
}

/** Lines that all begin in the same column, the first behind what it belongs to. */
function hanging(first: string, width: number, lines: readonly string[], columns: number): readonly string[] {
  const room = Math.max(longTerm, columns - width - gap);
  const margin = ' '.repeat(width + gap);
  return lines
    .flatMap(line => wrap(line, room))
    .map((line, index) => (index === 0 ? first + ' '.repeat(gap) : margin) + line);
}
