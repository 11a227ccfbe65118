import { parseFiscalYear } from './fiscal-year.ts';
import { parseDay } from './partial-day.ts';

const tidied = (written: string) => written.normalize('NFKC').replace(/\s/g, '');

/** How a year that cannot be read was probably meant: `R 5` as `R5`. */
export function yearMeant(written: string): string | null {
  const text = tidied(written);
  return text !== written && parseFiscalYear(text) !== null ? text : null;
}

const dayText =
  /^(?<year>\d{4}|\D{1,2}(?:元|\d{1,2}))[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2})日?|月)?$/;

/** How a day that cannot be read was probably meant: `2024/2/9` and `R6.2.9` as `2024-02-09`. */
export function dayMeant(written: string): string | null {
  const parts = dayText.exec(tidied(written))?.groups;
  // the fifth year of an era is the calendar year as well as the fiscal year that begins in it
  const year = parseFiscalYear(parts?.year ?? '');
  if (!parts || year === null) return null;
  const text = [year, parts.month, parts.day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-');
  return parseDay(text) === null ? null : text;
}
