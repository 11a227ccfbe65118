import type { Day, FiscalYear } from '../model/record.ts';
import { dayFrom, isDay, lastDayOfMonth, partsOf } from './day.ts';
import { firstDay, lastDay, parseFiscalYear, parseNamedFiscalYear } from './fiscal-year.ts';
import { parseDay } from './partial-day.ts';
import type { Quarter } from './quarter.ts';
import { firstDayOfQuarter, lastDayOfQuarter } from './quarter.ts';

/** One thing that an ambiguous answer may have meant, with the way to write it that leaves no doubt. */
export interface AsOfReading {
  readonly calendar: 'calendar' | 'fiscal';
  readonly write: string;
  readonly day: Day;
}

export type AsOf =
  | { readonly day: Day }
  | { readonly refused: 'ambiguous'; readonly readings: readonly [AsOfReading, AsOfReading] }
  | 'latest';

/**
 * The day that a question is asked about: a day or a month, a fiscal year or a quarter of one, or `latest`. A bare
 * `2025` is refused, since those who write it are split between December 2025 and March 2026.
 */
export function parseAsOf(written: string): AsOf | null {
  const text = written.normalize('NFKC').trim();
  if (text.toLowerCase() === 'latest') return 'latest';
  const { name, quarter } = splitQuarter(text);
  const year = parseNamedFiscalYear(name);
  if (year !== null) return { day: endOf(year, quarter) };
  const bare = parseFiscalYear(name);
  if (bare !== null) return { refused: 'ambiguous', readings: readingsOf(bare, quarter) };
  const day = quarter === null ? parseDay(text) : null;
  return day === null ? null : { day };
}

/** The first day of what `parseAsOf` gives the last day of. */
export function firstDayNamed(written: string, { day }: { readonly day: Day }): Day {
  const text = written.normalize('NFKC').trim();
  const { name, quarter } = splitQuarter(text);
  const year = parseNamedFiscalYear(name);
  if (year !== null) return quarter === null ? firstDay(year) : firstDayOfQuarter(year, quarter);
  return isDay(text) ? day : dayFrom({ ...partsOf(day), day: 1 });
}

function splitQuarter(text: string): { name: string; quarter: Quarter | null } {
  const parts = /^(.*?) ?(?:Q([1-4])|第([1-4])四半期)$/i.exec(text);
  if (!parts) return { name: text, quarter: null };
  return { name: parts[1] ?? '', quarter: Number(parts[2] ?? parts[3]) as Quarter };
}

function endOf(year: FiscalYear, quarter: Quarter | null): Day {
  return quarter === null ? lastDay(year) : lastDayOfQuarter(year, quarter);
}

function readingsOf(year: number, quarter: Quarter | null): [AsOfReading, AsOfReading] {
  const day = lastDayOfMonth(year, 3 * (quarter ?? 4));
  const fiscal = quarter === null ? `FY${year}` : `FY${year}Q${quarter}`;
  return [
    { calendar: 'calendar', write: day, day },
    { calendar: 'fiscal', write: fiscal, day: endOf(year, quarter) },
  ];
}
