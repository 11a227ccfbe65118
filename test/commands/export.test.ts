import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tablesPage } from '../../scripts/tables-page.ts';
import { parseCsv } from '../../src/load/csv.ts';
import { main } from '../../src/main.ts';
import { tables } from '../../src/render/tables/declarations.ts';
import type { Column, ColumnType } from '../../src/render/tables/table.ts';
import { filesBelow } from '../support/files-below.ts';
import { memoryHost } from '../support/memory-host.ts';

const data = Object.fromEntries(
  Object.entries(filesBelow(new URL('../../data', import.meta.url).pathname)).map(([path, content]) => [
    `data/${path}`,
    content,
  ]),
);

async function exported(words: readonly string[], files: Record<string, string | Uint8Array> = data) {
  const host = memoryHost({ files });
  const code = await main(['export', '--output', 'out', ...words], host);
  const out = [...host.contents].filter(([path]) => path.startsWith('/city/out/'));
  const written = new Map(out.map(([path, content]) => [path.slice('/city/out/'.length), content]));
  return {
    code,
    host,
    written,
    text: (name: string) => Buffer.from(written.get(name) ?? []).toString('utf8'),
  };
}

const records = (text: string) => {
  const [heading = [], ...rows] = parseCsv(text);
  return rows.map(row => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])));
};

const shapes: Readonly<Record<ColumnType, RegExp>> = {
  string: /./,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

function expectCell({ name, type, required, enum: choices }: Column, cell: string): void {
  if (required) expect(`${name}: ${cell}`).not.toBe(`${name}: `);
  if (cell === '') return;
  expect(cell).toMatch(shapes[type]);
  if (choices) expect(choices).toContain(cell);
}

describe('an export of the shipped data', async () => {
  const { code, text, written } = await exported(['--as-of', 'R7Q3']);

  test('has every table and a description of them', () => {
    expect(code).toBe(0);
    expect([...written.keys()].sort()).toEqual(
      [...tables.map(({ name }) => `${name}.csv`), 'datapackage.json'].sort(),
    );
  });

  test.each(tables.map(table => [table.name, table] as const))(
    '%s keeps to its declaration',
    (name, table) => {
      const [heading, ...rows] = parseCsv(text(`${name}.csv`));
      expect(heading).toEqual(table.columns.map(column => column.name));
      const keys = records(text(`${name}.csv`)).map(row => table.primaryKey.map(part => row[part]).join('|'));
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of rows) {
        for (const [index, column] of table.columns.entries()) expectCell(column, row[index] ?? '');
      }
    },
  );

  test.each(tables.flatMap(table => table.foreignKeys.map(key => [table.name, key] as const)))(
    'what %s points to is there: %o',
    (name, { fields, reference }) => {
      const there = new Set(
        records(text(`${reference.resource}.csv`)).map(row =>
          reference.fields.map(field => row[field]).join('|'),
        ),
      );
      for (const row of records(text(`${name}.csv`))) {
        const parts = fields.map(field => row[field] ?? '');
        if (!parts.includes('')) expect(there).toContain(parts.join('|'));
      }
    },
  );

  test('says which state it shows, with the hash and the size of each file', () => {
    const descriptor = JSON.parse(text('datapackage.json'));
    expect(descriptor['reform:asOf']).toBe('2025-12-31');
    expect(descriptor.resources).toHaveLength(tables.length);
    for (const { path, hash, bytes } of descriptor.resources) {
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(bytes).toBe(written.get(path)?.length);
    }
  });
});

test.each(['ja', 'en'] as const)('no two columns of a table have one title (%s)', language => {
  for (const { columns } of tables) {
    const titles = columns.map(({ title }) => title[language]);
    expect(titles).toEqual([...new Set(titles)]);
  }
});

describe.each([
  { words: [], format: 'csv', field: 'code', files: 'governments.csv' },
  { words: ['--excel'], format: 'csv', field: '全国地方公共団体コード', files: 'governments.csv' },
  { words: ['--format', 'xlsx'], format: 'xlsx', field: '全国地方公共団体コード', files: 'reform.xlsx' },
  { words: ['--format', 'parquet'], format: 'parquet', field: 'code', files: 'governments.parquet' },
])('the description of an export $words', async ({ words, format, field, files }) => {
  const { text, written } = await exported(words);
  const descriptor = JSON.parse(text('datapackage.json'));
  type Resource = {
    name: string;
    format: string;
    path: string | string[];
    schema: {
      fields: { name: string }[];
      primaryKey: string[];
      foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  };
  const resources: readonly Resource[] = descriptor.resources;

  test('names the files and columns as they are', () => {
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    expect(resources[0]).toMatchObject({ format, path: files });
    expect(resources[0]?.schema.fields[1]?.name).toBe(field);
    const paths = new Set(resources.flatMap(({ path }) => path));
    expect([...paths, 'datapackage.json'].sort()).toEqual([...written.keys()].sort());
  });

  test('has keys of columns that are there', () => {
    for (const { schema } of resources) {
      const columns = schema.fields.map(({ name }) => name);
      expect(columns).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys) {
        expect(columns).toEqual(expect.arrayContaining(fields));
        const target = resources.find(({ name }) => name === reference.resource);
        expect(target?.schema.fields.map(({ name }) => name)).toEqual(
          expect.arrayContaining(reference.fields),
        );
      }
    }
  });
});

test('the same question gives the same bytes, in every form', { timeout: 30_000 }, async () => {
  for (const words of [[], ['--excel'], ['--format', 'xlsx'], ['--format', 'parquet']]) {
    const [once, again] = [await exported(words), await exported(words)];
    expect([...once.written]).toEqual([...again.written]);
  }
});

test('one changed actual changes the rows that it bears on, and no others', async () => {
  const file = 'data/plans/kumamoto-2023/indicators/city-bonds.yaml';
  const text = Buffer.from(data[file] ?? []).toString('utf8');
  const changed = await exported(['--as-of', 'R4Q4'], { ...data, [file]: text.replace('2231', '2232') });
  const before = await exported(['--as-of', 'R4Q4']);
  const differing = tables.flatMap(({ name }) => {
    const rows = new Set(before.text(`${name}.csv`).split('\n'));
    return changed
      .text(`${name}.csv`)
      .split('\n')
      .filter(row => !rows.has(row))
      .map(row => `${name}: ${row.split(',').slice(0, 4)}`);
  });
  expect(differing).toEqual([
    'observations: kumamoto-2023,city-bonds,_,actual',
    'assessments: kumamoto-2023,city-bonds,_,2023-03-31',
  ]);
});

test('nothing is written while a plan has errors', async () => {
  const broken = { ...data, 'data/plans/kumamoto-2023/plan.yaml': 'nam: x\n' };
  const { code, written, host } = await exported([], broken);
  expect(code).toBe(1);
  expect([...written]).toEqual([]);
  expect(host.err.text).toContain('kumamoto-2023');
});

test("a folder with other people's files is left alone", async () => {
  const { code, written, host } = await exported([], { ...data, 'out/thesis.docx': 'x' });
  expect(code).toBe(2);
  expect([...written.keys()]).toEqual(['thesis.docx']);
  expect(host.err.text).toContain('thesis.docx');
});

test('an earlier export is replaced whole', async () => {
  const { code, written, text } = await exported([], {
    ...data,
    'out/datapackage.json': '{"name":"reform-export","resources":[{"path":"measures.csv"}]}',
    'out/measures.csv': 'x',
  });
  expect(code).toBe(0);
  expect(written.size).toBe(tables.length + 1);
  expect(text('measures.csv')).toContain('online-procedures');
});

test('for Excel: a byte order mark, Japanese headings, CRLF, and text that stays text', async () => {
  const { text } = await exported(['--excel']);
  const measures = text('measures.csv');
  expect(measures.startsWith('\ufeff計画,取組,')).toBe(true);
  expect(measures.split('\r\n').length).toBeGreaterThan(80);
  expect(measures).toContain('"=""(1)"""');
  expect(text('governments.csv')).toContain('"=""431001"""');
});

describe('held against an earlier export', () => {
  const files = async () => {
    const { host } = await exported(['--as-of', 'R4Q4']);
    return Object.fromEntries(
      [...host.contents].map(([path, content]) => [path.replace('/city/', ''), content]),
    );
  };
  const checked = async (contents: Record<string, string | Uint8Array>) => {
    const host = memoryHost({ files: contents });
    return { code: await main(['export', '--check', 'out'], host), text: host.out.text };
  };

  test('later quarters only add', async () => {
    expect(await checked(await files())).toEqual({ code: 0, text: '' });
  });

  test('a past figure rewritten, an id gone and a column that moved are each said', async () => {
    const contents = await files();
    const edit = (file: string, from: string | RegExp, to: string) => {
      const text = Buffer.from(contents[file] ?? []).toString('utf8');
      contents[file] = Buffer.from(text.replace(from, to));
    };
    edit('data/plans/kumamoto-2023/indicators/city-bonds.yaml', '2231', '2232');
    edit('out/measures.csv', /^plan,measure,number,level/, 'plan,measure,level,number');
    edit('out/policies.csv', 'kumamoto-2023,p1,', 'kumamoto-2023,p9,');
    const { code, text } = await checked(contents);
    expect(code).toBe(1);
    expect(text.split('\n').sort()).toEqual(
      [
        '',
        '',
        '  City bonds outstanding  FY2022    2,231  2,232  not said  unchanged',
        '  `measures`: the column `level` moved from place 3 to 4',
        '  `measures`: the column `number` moved from place 4 to 3',
        '  `observations`: kumamoto-2023 / city-bonds / _ / actual / 2022 / 1: `value` was 2231 and is 2232, without a correction',
        '  `policies`: kumamoto-2023 / p9 is gone',
        '4 differences from /city/out',
        'What moved since the last export',
        'Corrections',
        '  indicator               of      printed  right  why       verdict',
      ].sort(),
    );
  });
});

test('docs/tables.md describes the tables as they are declared: `npm run docs`', () => {
  expect(tablesPage()).toBe(readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8'));
});
