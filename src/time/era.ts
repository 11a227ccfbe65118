import type { Day, FiscalYear } from '../model/record.ts';
import { partsOf } from './day.ts';

export interface Era {
  readonly letter: string;
  readonly name: string;
  /** The calendar year that is its year 1, and the day on which that year 1 began. */
  readonly firstYear: number;
  readonly firstDay: Day;
}

/** A year by its era: 5, of 令和, which is written R for short. */
export interface EraYear {
  readonly letter: string;
  readonly name: string;
  readonly number: number;
}

const oldest: Era = { letter: 'M', name: '明治', firstYear: 1868, firstDay: '1868-01-01' };

/** The latest first. */
export const eras: readonly Era[] = [
  { letter: 'R', name: '令和', firstYear: 2019, firstDay: '2019-05-01' },
  { letter: 'H', name: '平成', firstYear: 1989, firstDay: '1989-01-08' },
  { letter: 'S', name: '昭和', firstYear: 1926, firstDay: '1926-12-25' },
  { letter: 'T', name: '大正', firstYear: 1912, firstDay: '1912-07-30' },
  oldest,
];

/**
 * The era that a fiscal year is named by. A year in which the era changed has the new name throughout, as
 * governments print it: April 2019 lies in 令和元年度.
 */
export function era(year: FiscalYear): EraYear {
  return countedFrom(eras.find(candidate => candidate.firstYear <= year) ?? oldest, year);
}

/** `R5`, and `R1` for the first year. */
export function eraShort(year: FiscalYear): string {
  const { letter, number } = era(year);
  return `${letter}${number}`;
}

/** `令和5年度`, `令和元年度`. */
export function eraLong(year: FiscalYear): string {
  const { name, number } = era(year);
  return `${name}${yearOfEra(number)}年度`;
}

/** `令和5年3月31日`; eras change in the middle of a year, so 2019-04-30 is still 平成31年4月30日. */
export function eraDay(date: Day): string {
  const { year, month, day } = partsOf(date);
  const { name, number } = countedFrom(eras.find(candidate => candidate.firstDay <= date) ?? oldest, year);
  return `${name}${yearOfEra(number)}年${month}月${day}日`;
}

function countedFrom({ letter, name, firstYear }: Era, year: number): EraYear {
  return { letter, name, number: year - firstYear + 1 };
}

function yearOfEra(number: number): string {
  return number === 1 ? '元' : String(number);
}
