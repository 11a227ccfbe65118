import { rounded } from '../../number/decimal.ts';
import { decimalsOf, exact } from '../../number/exact.ts';
import { csvField } from '../../text/csv.ts';
import { keepAsText } from '../../text/spreadsheet.ts';
import type { Cell, Column, Table, TableRow } from '../tables/table.ts';

/** `plain` for programs: UTF-8, LF. `excel` for what Japanese Windows opens by double click: BOM, CRLF, Japanese headings. */
export type CsvStyle = 'plain' | 'excel';

const byteOrderMark = '\ufeff';

export function csvHeading(table: Table, style: CsvStyle): string {
  if (style === 'plain')
    return line(
      table.columns.map(({ name }) => name),
      style,
    );
  return (
    byteOrderMark +
    line(
      table.columns.map(({ title }) => title.ja),
      style,
    )
  );
}

export function csvRow(table: Table, row: TableRow, style: CsvStyle): string {
  let text = '';
  let comma = '';
  for (const column of table.columns) {
    text += comma + csvField(fieldText(row[column.name] ?? null, column, style));
    comma = ',';
  }
  return text + lineEnd[style];
}

const line = (fields: readonly string[], style: CsvStyle) => fields.map(csvField).join(',') + lineEnd[style];

const lineEnd: Readonly<Record<CsvStyle, string>> = { plain: '\n', excel: '\r\n' };

function fieldText(cell: Cell, { type }: Column, style: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return String(cell);
  return style === 'excel' && type === 'string' ? keepAsText(cell) : cell;
}

/** Digits without an exponent, as many as the number was written with. */
function numberText(number: number): string {
  const text = String(number);
  return text.includes('e') ? rounded(exact(number), decimalsOf(number)) : text;
}
