import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import type { Day } from '../model/record.ts';

/*
 * Days are text. Reading one stays a few lines, since it is done a million times; the arithmetic is that of date-fns,
 * on dates that count in UTC, so that no machine's time zone can move a day.
 */

/** No plan or source speaks of a day outside these years; 4 digits also keep text in the order of time. */
const [firstYear, lastYear] = [1868, 2999];

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}

/** A full day that the calendar has: `2024-02-30` is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return isYear(year) && isMonth(month) && day >= 1 && day <= daysInMonth(year, month);
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

export function partsOf(day: Day): DayParts {
  return { year: digits(day, 0, 4), month: digits(day, 5, 7), day: digits(day, 8, 10) };
}

/** The number that a part of a day writes: days are read so often that a text of each part would be the most of it. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
}

export function dayFrom({ year, month, day }: DayParts): Day {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function lastDayOfMonth(year: number, month: number): Day {
  return dayFrom({ year, month, day: daysInMonth(year, month) });
}

/** How many days later `to` is; negative if it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

export const dayAfter = (day: Day): Day => addedDays(day, 1);

export const dayBefore = (day: Day): Day => addedDays(day, -1);

export function addedDays(day: Day, days: number): Day {
  const date = addDays(dateOf(day), days);
  return dayFrom({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonths(from: Day, months: number): Day {
  const date = addMonthsTo(dateOf(from), months);
  return dayFrom({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

/** The whole years and months that have gone by: «2 years 7 months». `from` is the earlier day. */
export function yearsAndMonthsBetween(from: Day, to: Day): { years: number; months: number } {
  const begun = differenceInCalendarMonths(dateOf(to), dateOf(from));
  // Not differenceInMonths: from 31 March to 30 June it counts two.
  const whole = addMonths(from, begun) > to ? begun - 1 : begun;
  return { years: Math.floor(whole / 12), months: whole % 12 };
}

/** As date-fns has it, which makes a date for it: to read a day took a hundred times as long. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : lengths[month - 1]!;
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function dateOf(day: Day): Date {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return new UTCDateMini(year, month - 1, dayOfMonth);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
