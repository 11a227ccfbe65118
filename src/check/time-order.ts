import type { Position } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import { lastDay } from '../time/fiscal-year.ts';

/** The day on which a figure stands: one of a year at the end of that year. */
const standsOn = ({ date, year }: Position): Day => date ?? lastDay(year);

/** Negative where `a` stands before `b`, zero where both stand on one day. */
export function compareInTime(a: Position, b: Position): number {
  if (a.date === null && b.date === null) return a.year - b.year;
  const [first, second] = [standsOn(a), standsOn(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

export const isNotAfter = (position: Position, baseline: Position | null): boolean =>
  baseline !== null && compareInTime(position, baseline) <= 0;

/** Whether two are of the same year, or of the same day: the figure of a year is not that of its last day. */
export const isSameMoment = (a: Position, b: Position): boolean => a.date === b.date && a.year === b.year;

/** The last entry before an index that is of the same moment; of an entry out of order `null`, for that is told already. */
export function sameBefore<T extends Position>(entries: readonly T[], index: number): number | null {
  const entry = entries[index]!;
  for (let before = index - 1; before >= 0; before--) {
    const order = compareInTime(entries[before]!, entry);
    if (order !== 0) return null;
    if (isSameMoment(entries[before]!, entry)) return before;
  }
  return null;
}
