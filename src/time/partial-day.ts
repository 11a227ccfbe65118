import type { Day, PartialDay } from '../model/record.ts';
import { isDay, isMonth, isYear, lastDayOfMonth } from './day.ts';

/** A day, a month or a calendar year as data files write it; `null` if the calendar has no such thing. */
export function parsePartialDay(written: string | number): PartialDay | null {
  const day = parseDay(written);
  return day === null ? null : { day, written: String(written) };
}

/** The first day of what may be known to the month or the year only: `2023-12` begins on 2023-12-01. */
export const firstDayOf = ({ day, written }: PartialDay): Day =>
  written.length < day.length ? `${written}${'-01'.repeat(written.length === 4 ? 2 : 1)}` : day;

/** The last day of what may be written to the month or the year only: `2023-12` is 2023-12-31. */
export function parseDay(written: string | number): Day | null {
  const text = String(written);
  if (isDay(text)) return text;
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [year, month] = [Number(parts[1]), Number(parts[2] ?? 12)];
  return isYear(year) && isMonth(month) ? lastDayOfMonth(year, month) : null;
}
