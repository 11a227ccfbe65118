import { refusedId } from '../../load/file-name.ts';
import { parseFiscalYear } from '../../time/fiscal-year.ts';
import { parseDay } from '../../time/partial-day.ts';
import { governmentCheckDigit } from './government-code.ts';

const isDay = (written: string) => parseDay(written) !== null;

/** What a pattern can only approach. The generated validators ask these, by the names of the definitions. */
export const formats = {
  id: (written: string): boolean => refusedId(written) === null,
  fiscalYear: (written: string): boolean => parseFiscalYear(written) !== null,
  day: isDay,
  when: isDay,
  governmentCode: (written: string): boolean => governmentCheckDigit(written) === written[5],
} as const;
