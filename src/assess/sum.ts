import type { FiscalYear } from '../model/record.ts';
import { add, compare, zero } from '../number/fraction.ts';
import { lastDay } from '../time/fiscal-year.ts';
import type { BaselineUsed, Figure, Sum } from './types.ts';

/**
 * Σ of a cumulative goal at a figure: the latest running total and the values of the years after it; without a
 * total the years' values after the baseline year. A total counts whenever it was taken, before the baseline too,
 * since it runs from the beginning. One that was taken within a year leaves the rest of that year out: it gives way
 * to an older beginning from which every year has its own value.
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

function sumFrom(
  total: Figure | null,
  last: Figure,
  known: readonly Figure[],
  baseline: BaselineUsed | null,
): Sum {
  const after = total?.year ?? baseline?.year;
  const added = known.filter(figure => !isTotal(figure) && (after === undefined || figure.year > after));
  const value = added.reduce((sum, figure) => add(sum, figure.value!), total?.value ?? zero);
  return { value, total, added, missing: missingYears(last, total, after ?? added[0]?.year, added) };
}

/** A figure of a day is a running total, whichever way it is written. */
function isTotal({ entry, date }: Figure): boolean {
  return entry.total !== null || date !== null;
}

function missingYears(
  last: Figure,
  total: Figure | null,
  after: FiscalYear | undefined,
  added: readonly Figure[],
): FiscalYear[] {
  if (after === undefined || isTotal(last)) return [];
  const there = new Set(added.map(({ year }) => year));
  const first = total && total.day < lastDay(total.year) ? after : after + 1;
  const years = Array.from({ length: Math.max(0, last.year - first + 1) }, (_, index) => first + index);
  return years.filter(year => !there.has(year));
}
