import type { Day, FiscalYear } from '../model/record.ts';
import { add, compare, zero } from '../number/fraction.ts';
import { dayAfter } from '../time/day.ts';
import { firstDay, lastDay } from '../time/fiscal-year.ts';
import type { BaselineUsed, Figure, Sum } from './types.ts';

/**
 * Σ of a cumulative goal at a figure: the latest running total and the values of the years after it; without a
 * total the years' values after the baseline year. A total counts whenever it was taken, before the baseline too,
 * since it runs from the beginning. One that was taken within a year leaves the rest of that year out: it gives way
 * to an older beginning from which every year has its own value. What was counted in a part of a year is added until
 * the year's own value is there.
 */
export function sumUpTo(last: Figure, figures: readonly Figure[], baseline: BaselineUsed | null): Sum {
  const known = figures.filter(
    figure => figure.day <= last.day && figure.value && figure.use !== 'before-break',
  );
  const totals: (Figure | null)[] = known.filter(isTotal).reverse();
  const beginnings = baseline || totals.length === 0 ? [...totals, null] : totals;
  const sums = beginnings.map(total => sumFrom(total, last, known, baseline));
  const latest = sums[0]!;
  // a total never shrinks: a smaller sum was begun elsewhere
  const isWhole = (sum: Sum) => sum.missing.length === 0 && compare(sum.value, latest.value) >= 0;
  return sums.find(isWhole) ?? latest;
}

/** A figure of a day is a running total, whichever way it is written, unless it says since when it counts. */
export function isTotal({ entry, date }: Pick<Figure, 'entry' | 'date'>): boolean {
  return entry.total !== null || (date !== null && entry.since === null);
}

function sumFrom(
  total: Figure | null,
  last: Figure,
  known: readonly Figure[],
  baseline: BaselineUsed | null,
): Sum {
  const after = total?.year ?? baseline?.year;
  const years = known.filter(
    figure => figure.date === null && !isTotal(figure) && (after === undefined || figure.year > after),
  );
  const parts = partsBeside(years, known, (total ?? baseline)?.day ?? '');
  const added = [...years, ...parts].sort((a, b) => (a.day < b.day ? -1 : 1));
  const value = added.reduce((sum, figure) => add(sum, figure.value!), total?.value ?? zero);
  return { value, total, added, missing: missingYears(last, total, after ?? added[0]?.year, years, parts) };
}

/**
 * Of the counts of a part of a year those that tell what nothing else does: not of a year that has its own value, nor
 * from before the beginning, nor of days that a later count holds too.
 */
function partsBeside(years: readonly Figure[], known: readonly Figure[], beginning: Day): Figure[] {
  const whole = new Set(years.map(({ year }) => year));
  const parts: Figure[] = [];
  for (const part of known.filter(({ entry }) => entry.since !== null).reverse()) {
    const since = part.entry.since!;
    const isTold = whole.has(part.year) || since <= beginning || since < firstDay(part.year);
    const next = parts[0];
    if (!isTold && (!next || part.day < next.entry.since!)) parts.unshift(part);
  }
  return parts;
}

function missingYears(
  last: Figure,
  total: Figure | null,
  after: FiscalYear | undefined,
  years: readonly Figure[],
  parts: readonly Figure[],
): FiscalYear[] {
  if (after === undefined || isTotal(last)) return [];
  const there = new Set(years.map(({ year }) => year));
  if (isCounted(last, total, parts)) there.add(last.year);
  const first = total && total.day < lastDay(total.year) ? after : after + 1;
  const all = Array.from({ length: Math.max(0, last.year - first + 1) }, (_, index) => first + index);
  return all.filter(year => !there.has(year));
}

/** Whether the parts of a year, each from the day after the one before, lead up to this figure of it. */
function isCounted(last: Figure, total: Figure | null, parts: readonly Figure[]): boolean {
  const begins = total?.year === last.year ? dayAfter(total.day) : firstDay(last.year);
  let day = begins;
  for (const { entry, day: end, year } of parts) {
    if (year === last.year && entry.since! <= day) day = dayAfter(end);
  }
  return day > begins && day > last.day;
}
