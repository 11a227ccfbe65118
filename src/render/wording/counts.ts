import type { Piece, Text, Tone } from '../document/document.ts';
import type { Writing } from './writing.ts';

/** How many there are of something that has a name. */
export interface Count {
  readonly label: string;
  readonly count: number;
  readonly tone?: Tone;
}

/** What a count has gained or lost since an earlier day: `+3`, `-1`, `0`. */
export function changeText(now: number, before: number): string {
  if (now === before) return '0';
  return now > before ? `+${now - before}` : `-${before - now}`;
}

/** Each label with its count and, where there is an earlier state, the change beside it: `順調 3 (+1)`. */
export function countsText(
  now: readonly Count[],
  before: readonly Count[] | null,
  { language: { formatting }, numbers }: Writing,
): Text {
  return {
    pieces: before ? changed(now, before) : now.map(one => piece(one)),
    between: formatting.separator,
  };

  function changed(later: readonly Count[], earlier: readonly Count[]): Piece[] {
    const [counts, were] = [byLabel(later), byLabel(earlier)];
    const all = new Map([...were, ...counts]);
    const order = [...new Set([...counts.keys(), ...were.keys()])];
    return order.map(label => {
      const [count, was] = [counts.get(label)?.count ?? 0, were.get(label)?.count ?? 0];
      return piece({ ...all.get(label)!, count }, ` (${numbers.plain(changeText(count, was))})`);
    });
  }
}

const byLabel = (counts: readonly Count[]) => new Map(counts.map(one => [one.label, one]));

const piece = ({ label, count, tone }: Count, change = ''): Piece => ({
  text: `${label} ${count}${change}`,
  ...(tone && { tone }),
});
