import { csvField } from '../../text/csv.ts';

export type CsvValue = string | number | null;

/** RFC 4180 with `\n`; what is not known is an empty field. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [header, ...rows].map(row => `${row.map(fieldOf).join(',')}\n`).join('');
}

const fieldOf = (value: CsvValue): string => (value === null ? '' : csvField(String(value)));
