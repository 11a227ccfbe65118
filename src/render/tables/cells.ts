import type { LanguageCode, Name, Noted, SourceReference } from '../../model/record.ts';
import type { Fraction } from '../../number/fraction.ts';
import { toNumber } from '../../number/nearest.ts';
import { eraShort } from '../../time/era.ts';
import type { TableRow } from './table.ts';

/** Stands where a key has no part: no id can be it. An empty cell would be a missing value, and a key has none. */
export const itself = '_';

export const nameCells = (name: Name) =>
  ({ name_ja: name.ja ?? null, name_en: name.en ?? null }) satisfies Record<
    `name_${LanguageCode}`,
    string | null
  >;

export const labelled = (column: string, name: Name | null | undefined): TableRow => ({
  [`${column}_ja`]: name?.ja ?? null,
  [`${column}_en`]: name?.en ?? null,
});

/** A fiscal year, with the era beside. */
export const yearCells = (column: string, year: number | null | undefined): TableRow => ({
  [column]: year ?? null,
  [`${column}_era`]: eraCell(year),
});

export const eraCell = (year: number | null | undefined): string | null =>
  year === null || year === undefined ? null : eraShort(year);

export const numberCell = (fraction: Fraction | null | undefined): number | null =>
  fraction ? toNumber(fraction) : null;

/** An entry's own source, else that of its record. */
export function sourceCells(entry: Noted, record: Noted = entry): TableRow {
  const [first]: readonly SourceReference[] = entry.source ?? record.source ?? [];
  return { source: first?.id ?? null, source_place: first?.place ?? null };
}
