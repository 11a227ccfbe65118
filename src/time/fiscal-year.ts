import type { Day, FiscalYear } from '../model/record.ts';
import { dayFrom, isYear, lastDayOfMonth, partsOf } from './day.ts';
import { eras } from './era.ts';

const firstMonth = 4;

/** The fiscal year in which a day lies: 2023-03-31 is the last of 2022. */
export function fiscalYearOf(day: Day): FiscalYear {
  const { year, month } = partsOf(day);
  return month < firstMonth ? year - 1 : year;
}

export function firstDay(year: FiscalYear): Day {
  return dayFrom({ year, month: firstMonth, day: 1 });
}

/** A year has ended on its 31 March. */
export function lastDay(year: FiscalYear): Day {
  return dayFrom({ year: year + 1, month: firstMonth - 1, day: 31 });
}

/** The end of the n-th month after a year: 5 is the end of August; where it is negative, within the year itself. */
export function lastDayOfMonthAfter(year: FiscalYear, months: number): Day {
  const month = firstMonth - 2 + months;
  return lastDayOfMonth(year + 1 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
}

/** A fiscal year in any way that plans write it: 2023, FY2023, 2023年度, R5, 令和5年度, 令和元年度, ㋿5 … */
export function parseFiscalYear(written: string | number): FiscalYear | null {
  if (typeof written === 'number') return yearOrNull(written);
  if (/^\d{4}$/.test(written)) return yearOrNull(Number(written));
  return parseNamedFiscalYear(written);
}

/** As `parseFiscalYear`, but not the bare number, which could be the calendar year. */
export function parseNamedFiscalYear(written: string): FiscalYear | null {
  if (/^[A-Z]\d{1,2}$/.test(written)) return shortEraYear(written);
  // folds full-width letters and digits, and the square era signs such as ㋿
  const text = written.normalize('NFKC');
  const western = /^(?:FY(\d{4})|(\d{4})年度)$/i.exec(text);
  return western ? yearOrNull(Number(western[1] ?? western[2])) : parseEraYear(text);
}

/** `R5`: as nearly every file has it, so it is not taken apart like the others. */
function shortEraYear(text: string): FiscalYear | null {
  return yearOfEra(firstYears.get(text.charAt(0)), Number(text.slice(1)));
}

const firstYears: ReadonlyMap<string, FiscalYear> = new Map(
  eras.flatMap(({ letter, name, firstYear }) => [
    [letter, firstYear],
    [name, firstYear],
  ]),
);

/** Years beyond the end of an era are read too: a plan of 2016 has a target for 平成32年度. */
function parseEraYear(text: string): FiscalYear | null {
  const parts = /^([A-Z]|[\u4e00-\u9fff]{2})(元|\d{1,2})(?:年度)?$/i.exec(text);
  if (!parts) return null;
  const [, sign = '', count = ''] = parts;
  const firstYear = firstYears.get(sign) ?? firstYears.get(sign.toUpperCase());
  return yearOfEra(firstYear, count === '元' ? 1 : Number(count));
}

function yearOfEra(firstYear: FiscalYear | undefined, number: number): FiscalYear | null {
  return firstYear !== undefined && number > 0 ? firstYear + number - 1 : null;
}

function yearOrNull(year: number): FiscalYear | null {
  return isYear(year) ? year : null;
}

export function lastYearEnded(today: Day): FiscalYear {
  const year = fiscalYearOf(today);
  return lastDay(year) <= today ? year : year - 1;
}
