import { htmlText } from '../../text/html.ts';
import { makeVisible } from '../../text/visible.ts';
import { displayWidth } from '../../text/width.ts';
import { daysBetween } from '../../time/day.ts';
import type { Cell, Column, Table, TableRow } from '../tables/table.ts';
import { longestText } from './limits.ts';
import { styles } from './styles-xml.ts';

const widestColumn = 60;

/** The widths of columns stand before the rows, so they are those of the first rows. */
export const rowsForWidths = 1000;

/** The sheet up to its rows, with the heading frozen; text stays text, days are days, numbers are numbers. */
export function sheetBeginning(table: Table, first: readonly TableRow[]): string {
  const heading = table.columns
    .map(({ title }, index) => textCell(title.ja, index, 1, styles.heading))
    .join('');
  const widths = table.columns.map((column, index) => {
    const width = widthOf(column, first);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${heading}</row>`,
  ].join('');
}

/** The row that stands at a place of the sheet, counted from 0 below the heading. */
export const sheetRow = (table: Table, row: TableRow, place: number): string =>
  `<row r="${place + 2}">${cells(table, row, place + 2)}</row>`;

export const sheetEnd = ({ columns }: Table, rows: number): string =>
  [
    '</sheetData>',
    rows > 0 ? `<autoFilter ref="A1:${columnName(columns.length - 1)}${rows + 1}"/>` : '',
    '</worksheet>',
  ].join('');

function cells(table: Table, row: TableRow, number: number): string {
  return table.columns.map((column, index) => cell(row[column.name] ?? null, column, index, number)).join('');
}

function cell(value: Cell, column: Column, index: number, row: number): string {
  if (value === null || value === '') return '';
  const place = `r="${columnName(index)}${row}"`;
  if (typeof value === 'boolean') return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c ${place} s="${numberStyle(column)}"><v>${value}</v></c>`;
  if (column.type === 'date' && value >= firstDay) {
    return `<c ${place} s="${styles.date}"><v>${daysBetween('1899-12-30', value)}</v></c>`;
  }
  return textCell(value, index, row, styles.text);
}

/** Excel counts days rightly only from here on. */
const firstDay = '1900-03-01';

const numberStyle = ({ type, unit }: Column) =>
  unit === 'ratio' ? styles.ratio : type === 'integer' ? styles.integer : styles.plain;

function textCell(text: string, index: number, row: number, style: number): string {
  const shown = htmlText(visibleLines(text).slice(0, longestText));
  const place = `r="${columnName(index)}${row}"`;
  return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

/** Control characters are no XML; line ends stay what they are. */
const visibleLines = (text: string) => text.split('\n').map(makeVisible).join('\n');

function widthOf({ name, title }: Column, rows: readonly TableRow[]): number {
  let width = displayWidth(title.ja);
  for (const row of rows) width = Math.max(width, displayWidth(String(row[name] ?? '')));
  return Math.min(width, widestColumn) + 2;
}

/** 0 is A, 26 is AA. */
function columnName(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
