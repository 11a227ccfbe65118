import { strToU8, Zip, ZipDeflate } from 'fflate';
import { htmlText } from '../../text/html.ts';
import type { Table, TableRow } from '../tables/table.ts';
import { mostRows } from './limits.ts';
import { rowsForWidths, sheetBeginning, sheetEnd, sheetRow } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';

/** A sheet a table; rows come in any order of the tables, and are let go once they are packed. */
export interface WorkbookInWriting {
  /** Whether there was room for the row on its table's sheet. */
  add(table: Table, row: TableRow): boolean;
  finish(): void;
}

/** The same rows give the same bytes: the archive carries no clock. */
export function workbookInWriting(
  tables: readonly Table[],
  write: (bytes: Uint8Array) => void,
): WorkbookInWriting {
  const archive = new Zip((_, bytes) => write(bytes));
  const part = (path: string) => {
    const file = Object.assign(new ZipDeflate(path, { level: 6 }), { mtime: new Date(1980, 0, 1), os: 0 });
    archive.add(file);
    return file;
  };
  const whole = (path: string, xml: string) => part(path).push(strToU8(xml), true);
  whole('[Content_Types].xml', contentTypes(tables));
  whole('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  whole('xl/workbook.xml', workbookXml(tables));
  const targets = tables.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const);
  whole('xl/_rels/workbook.xml.rels', relationships([...targets, ['styles', 'styles.xml']]));
  whole('xl/styles.xml', stylesXml);
  const sheets = new Map(
    tables.map((table, index) => {
      const file = part(`xl/worksheets/sheet${index + 1}.xml`);
      return [table, sheetInWriting(table, (xml, isLast) => file.push(strToU8(xml), isLast))];
    }),
  );
  return {
    add: (table, row) => sheets.get(table)?.add(row) ?? false,
    finish() {
      for (const sheet of sheets.values()) sheet.finish();
      archive.end();
    },
  };
}

/** A workbook of one table; `null` where the table is longer than a sheet. */
export function workbookOf(table: Table, rows: Iterable<TableRow>): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  const workbook = workbookInWriting([table], chunk => void chunks.push(chunk));
  for (const row of rows) if (!workbook.add(table, row)) return null;
  workbook.finish();
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Characters that are worth a turn of the packer. */
const enough = 2 ** 16;

function sheetInWriting(table: Table, write: (xml: string, isLast: boolean) => void) {
  let first: TableRow[] | null = [];
  let xml = '';
  let [added, packed] = [0, 0];
  const pack = (row: TableRow) => {
    xml += sheetRow(table, row, packed++);
    if (xml.length < enough) return;
    write(xml, false);
    xml = '';
  };
  const begin = () => {
    const waiting = first ?? [];
    first = null;
    xml = sheetBeginning(table, waiting);
    waiting.forEach(pack);
  };
  return {
    add(row: TableRow): boolean {
      if (added === mostRows) return false;
      added++;
      if (first) first.push(row);
      else pack(row);
      if (first?.length === rowsForWidths) begin();
      return true;
    },
    finish() {
      if (first) begin();
      write(xml + sheetEnd(table, added), true);
    },
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function contentTypes(tables: readonly Table[]): string {
  const overrides = [
    ['/xl/workbook.xml', `${officeTypes}.sheet.main+xml`],
    ['/xl/styles.xml', `${officeTypes}.styles+xml`],
    ...tables.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${officeTypes}.worksheet+xml`]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `${declaration}<Types xmlns="${namespace}">${defaults}${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${declaration}<Relationships xmlns="${namespace}">${entries.join('')}</Relationships>`;
}

function workbookXml(tables: readonly Table[]): string {
  const entries = tables.map(
    ({ title }, index) =>
      `<sheet name="${htmlText(title.ja)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const namespaces = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelations}"`;
  return `${declaration}<workbook ${namespaces}><sheets>${entries.join('')}</sheets></workbook>`;
}
