import { readFileSync } from 'node:fs';

/** A line of a document as someone who saw only the documents wrote it down. */
export interface Row {
  readonly document: string;
  readonly place: string;
  readonly name: string;
  readonly field: string;
  readonly year: string;
  readonly value: string;
  readonly unit: string;
}

export function readRows<Line extends object>(file: string): readonly Line[] {
  const [header = [], ...lines] = parseCsv(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return lines.map(line => Object.fromEntries(header.map((key, index) => [key, line[index] ?? ''])) as Line);
}

/** RFC 4180. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter(row => row.length > 1);
}
