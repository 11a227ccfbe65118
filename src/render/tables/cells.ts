import {
  type LanguageCode,
  languageCodes,
  type Name,
  type Noted,
  type PartialDay,
  type Said,
  type SourceReference,
} from '../../model/record.ts';
import type { Fraction } from '../../number/fraction.ts';
import { toNumber } from '../../number/nearest.ts';
import { eraShort } from '../../time/era.ts';
import { firstDayOf } from '../../time/partial-day.ts';

/** Stands where a key has no part: no id can be it. An empty cell would be a missing value, and a key has none. */
export const itself = '_';

export const nameCells = (name: Name) => labelled('name', name);

type NameCells<Column extends string> = { readonly [Key in `${Column}_${LanguageCode}`]: string | null };

export const labelled = <Column extends string>(column: Column, name: Name | null | undefined) =>
  Object.fromEntries(
    languageCodes.map(code => [`${column}_${code}`, name?.[code] ?? null]),
  ) as NameCells<Column>;

/** What a file says: in the plan's language, and in each that it is written in. */
export const saidCells = <Column extends string>(column: Column, said: Said | null | undefined) =>
  ({ [column]: said?.plain ?? null, ...labelled(column, said?.by) }) as {
    readonly [Key in Column]: string | null;
  } & NameCells<Column>;

/** A fiscal year, with the era beside. */
export const yearCells = <Column extends string>(column: Column, year: number | null | undefined) =>
  ({ [column]: year ?? null, [`${column}_era`]: eraCell(year) }) as {
    readonly [Key in Column]: number | null;
  } & { readonly [Key in `${Column}_era`]: string | null };

export const eraCell = (year: number | null | undefined): string | null =>
  year === null || year === undefined ? null : eraShort(year);

export const numberCell = (fraction: Fraction | null | undefined): number | null =>
  fraction ? toNumber(fraction) : null;

/** From the first day to the last of what may be known to the month or the year only. */
export const daysCells = <Column extends string>(column: Column, when: PartialDay | null | undefined) =>
  ({ [`${column}_from`]: when ? firstDayOf(when) : null, [column]: when?.day ?? null }) as {
    readonly [Key in Column | `${Column}_from`]: string | null;
  };

interface SourceCells {
  readonly source: string | null;
  readonly source_place: string | null;
}

/** An entry's own source, else that of its record. */
export function sourceCells(entry: Noted, record: Noted = entry): SourceCells {
  const [first]: readonly SourceReference[] = entry.source ?? record.source ?? [];
  return { source: first?.id ?? null, source_place: first?.place ?? null };
}
