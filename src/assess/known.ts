import type { Actual } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import { exact } from '../number/exact.ts';
import { dayOf, momentOf } from './moment.ts';
import type { Entry, Figure } from './types.ts';

/** A figure before its use is known. */
export type KnownFigure = Omit<Figure, 'use'>;

export interface Known {
  readonly figures: readonly KnownFigure[];
  readonly outlook: readonly KnownFigure[];
}

/**
 * What exists at a day, by time. Of several entries for one year or day the last of those that were known serves:
 * it corrects or settles those before it.
 */
export function knownAt(actuals: readonly Actual[], asOf: Day): Known {
  return {
    figures: serving(actuals, asOf, (actual, day) => day <= asOf && (actual.known ?? day) <= asOf),
    outlook: serving(actuals, asOf, (actual, day) => isOutlook(actual, day, asOf)),
  };
}

/** A provisional figure of a year that has not ended is shown from the day on which it was known. */
function isOutlook({ provisional, known }: Actual, day: Day, asOf: Day): boolean {
  return provisional && day > asOf && known !== null && known <= asOf;
}

function serving(
  actuals: readonly Actual[],
  asOf: Day,
  exists: (actual: Actual, day: Day) => boolean,
): KnownFigure[] {
  const latest = new Map<Day | number, readonly Entry<Actual>[]>();
  actuals.forEach((entry, index) => {
    if (!exists(entry, dayOf(entry))) return;
    const moment = entry.date ?? entry.year;
    latest.set(moment, [...(latest.get(moment) ?? []), { index, entry }]);
  });
  return [...latest.values()].map(said => figureOf(said, asOf)).sort(byTime);
}

function figureOf(said: readonly Entry<Actual>[], asOf: Day): KnownFigure {
  const { index, entry } = said.at(-1)!;
  const moment = momentOf(entry);
  const value = entry.total ?? entry.value;
  return {
    ...moment,
    index,
    entry,
    value: value === null ? null : exact(value),
    none: entry.none,
    provisional: entry.provisional,
    approximate: entry.approximate,
    stale: twoYearsAfter(moment.day) <= asOf,
    replaced: said.slice(0, -1),
  };
}

/** Of a 29 February the text is no day, but it lies where that day would. */
function twoYearsAfter(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`;
}

/** A year's own figure behind one of its last day, so that the last of both is the year's own. */
function byTime(a: KnownFigure, b: KnownFigure): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.date === b.date ? 0 : a.date === null ? 1 : -1;
}

/** `suppressed` and `nil` count as figures; what was not surveyed or is not there yet does not. */
export function counts({ value, none }: KnownFigure): boolean {
  return value !== null || none === 'suppressed' || none === 'nil';
}
