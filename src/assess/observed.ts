import type { Actual, Figures, Indicator, Position, Target } from '../model/indicator.ts';
import type { Day, Noted } from '../model/record.ts';
import { targetsAt } from './in-force.ts';
import { knownAt, outlookAt } from './known.ts';

/** What one or the other kind of figure says. */
export type ObservedEntry = Noted & Position & Partial<Omit<Target, 'value'>> & Partial<Omit<Actual, 'why'>>;

/** A figure that exists at a day, and whether it serves or was corrected, settled or revised. */
export interface Observed {
  readonly kind: 'baseline' | 'target' | 'path' | 'actual';
  /** Which of its moment it is. */
  readonly position: number;
  readonly entry: ObservedEntry;
  readonly serves: boolean;
}

export const momentOf = ({ year, date }: Position): string => date ?? String(year);

/** Counted within a moment: a correction of an old figure moves no figure of a later year. */
const placeOf = (entries: readonly Position[], index: number): number =>
  1 + entries.slice(0, index).filter(before => momentOf(before) === momentOf(entries[index]!)).length;

/** Every figure that exists at the day. */
export function* observedAt(
  { baseline, breaks, targets, path, actuals }: Figures,
  due: Indicator['due'],
  asOf: Day,
): Iterable<Observed> {
  // The first baseline, then those after a break in the series.
  const baselines = [baseline, ...breaks.map(each => each.baseline)].filter(each => each !== null);
  yield* all('baseline', baselines);
  yield* targetsIn(targets, asOf);
  yield* all('path', path);
  yield* actualsIn(actuals, due, asOf);
}

function* all(kind: Observed['kind'], entries: readonly ObservedEntry[]): Iterable<Observed> {
  for (const [index, entry] of entries.entries())
    yield { kind, position: placeOf(entries, index), entry, serves: true };
}

function* targetsIn(targets: readonly Target[], asOf: Day): Iterable<Observed> {
  const decided = targetsAt(targets, asOf);
  const last = decided.at(-1)?.index;
  for (const { index, entry } of decided)
    yield { kind: 'target', position: placeOf(targets, index), entry, serves: index === last };
}

function* actualsIn(actuals: readonly Actual[], due: Indicator['due'], asOf: Day): Iterable<Observed> {
  const known = [...knownAt(actuals, asOf), ...outlookAt(actuals, due, asOf)];
  const serving = new Set(known.map(({ index }) => index));
  const replaced = known.flatMap(each => each.replaced);
  for (const { index, entry } of [...known, ...replaced].sort((a, b) => a.index - b.index))
    yield { kind: 'actual', position: placeOf(actuals, index), entry, serves: serving.has(index) };
}
