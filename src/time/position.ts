import type { Day, FiscalYear } from '../model/record.ts';
import type { Fraction } from '../number/fraction.ts';
import { fraction } from '../number/fraction.ts';
import { daysBetween } from './day.ts';
import { firstDay, fiscalYearOf, lastDay } from './fiscal-year.ts';

/**
 * Where a figure stands on the line of time. A figure of a year stands at its end, so fiscal year y is at y; a day
 * is as far from y − 1 to y as days of its year have gone, itself included: 31 March is at y too.
 */
export function position(year: FiscalYear, date: Day | null): Fraction {
  if (date === null) return fraction(year);
  const its = fiscalYearOf(date);
  const [gone, all] = [daysFrom(its, date), daysFrom(its, lastDay(its))];
  return fraction((its - 1) * all + gone, all);
}

function daysFrom(year: FiscalYear, day: Day): number {
  return daysBetween(firstDay(year), day) + 1;
}
