import type { Day, FiscalYear } from '../model/record.ts';
import { dayFrom, lastDayOfMonth, partsOf } from './day.ts';
import { fiscalYearOf } from './fiscal-year.ts';

/** Of a fiscal year: 1 is April to June, 4 is January to March of the next calendar year. */
export type Quarter = 1 | 2 | 3 | 4;

const quarterByMonth: readonly Quarter[] = [4, 4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3];

export function quarterOf(day: Day): { year: FiscalYear; quarter: Quarter } {
  return { year: fiscalYearOf(day), quarter: quarterByMonth[partsOf(day).month - 1]! };
}

export function firstDayOfQuarter(year: FiscalYear, quarter: Quarter): Day {
  return quarter === 4
    ? dayFrom({ year: year + 1, month: 1, day: 1 })
    : dayFrom({ year, month: 1 + 3 * quarter, day: 1 });
}

export function lastDayOfQuarter(year: FiscalYear, quarter: Quarter): Day {
  return quarter === 4 ? lastDayOfMonth(year + 1, 3) : lastDayOfMonth(year, 3 + 3 * quarter);
}
