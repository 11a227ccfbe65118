import type { Language } from '../../language/language.ts';
import type { Position } from '../../model/indicator.ts';
import type { FiscalYear } from '../../model/record.ts';

/** How numbers and years are written in a kind of text: short in a terminal, in full in prose. */
export interface NumberFormat {
  number(text: string, unit: string | null): string;
  /** How far apart two numbers are. */
  difference(text: string, unit: string | null): string;
  /** A bare number, such as a share, that may be negative. */
  plain(text: string): string;
  year(year: FiscalYear): string;
  /** The heading of a column of figures, most of which are of one time. */
  heading(word: string, time: string | null): string;
  /** Whether each number has its unit with it, and a limit says which way it holds. */
  readonly inFull: boolean;
}

/** `-4.8`, `R4`: figures that are compared, with their units beside. */
export const screenNumbers = ({ formatting, status }: Language): NumberFormat => ({
  number: text => text,
  difference: text => text,
  plain: text => text,
  year: formatting.yearShort,
  heading: status.column,
  inFull: false,
});

/** `▲4.8%`, `令和4年度`: as an office writes it on paper. */
export const paperNumbers = ({ formatting }: Language): NumberFormat => ({
  number: (text, unit) => formatting.withUnit(formatting.inProse(text), unit),
  difference: (text, unit) => formatting.difference(formatting.inProse(text), unit),
  plain: formatting.inProse,
  year: formatting.yearLong,
  heading: (word, time) => (time === null ? word : `${word}${formatting.aside(time)}`),
  inFull: true,
});

/** The year of a figure, or its day. */
export const timeOf = ({ year, date }: Position, numbers: NumberFormat): string => date ?? numbers.year(year);
