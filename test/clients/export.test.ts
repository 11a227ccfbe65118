import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/load/csv.ts';
import { tables } from '../../src/render/tables/declarations.ts';
import { install } from '../support/packed.ts';

/* What others read out of an export: Python, DuckDB and LibreOffice. Each says so where it is not there. */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'reform-export-'));
const [csv, excel, xlsx, parquet] = ['csv', 'excel', 'xlsx', 'parquet'].map(name => join(folder, name)) as [
  string,
  string,
  string,
  string,
];

function exportTo(output: string, words: readonly string[], environment: Record<string, string> = {}): void {
  const program = join(root, 'bin/reform.js');
  const all = [
    program,
    'export',
    '--data',
    join(root, 'data'),
    '--as-of',
    'R7Q3',
    '--output',
    output,
    ...words,
  ];
  execFileSync(process.execPath, all, { env: { ...process.env, ...environment }, stdio: 'pipe' });
}

const textOf = (file: string) => readFileSync(file, 'utf8');
const ours = (table: string) => parseCsv(textOf(join(csv, `${table}.csv`)));

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.js')], { cwd: root, stdio: 'pipe' });
  exportTo(csv, []);
  exportTo(excel, ['--excel']);
  exportTo(xlsx, ['--format', 'xlsx']);
  exportTo(parquet, ['--format', 'parquet']);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the same bytes in another time zone and locale, in every form', () => {
  const forms = [
    [csv, []],
    [excel, ['--excel']],
    [xlsx, ['--format', 'xlsx']],
    [parquet, ['--format', 'parquet']],
  ] as const;
  for (const [first, words] of forms) {
    const again = `${first}-again`;
    exportTo(again, words, { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
    const other = `${first}-other`;
    exportTo(other, words, { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' });
    const paths = filesOf(first);
    expect(filesOf(again)).toEqual(paths);
    for (const path of paths) {
      expect(readFileSync(join(again, path)).equals(readFileSync(join(first, path))), path).toBe(true);
      expect(readFileSync(join(other, path)).equals(readFileSync(join(first, path))), path).toBe(true);
    }
  }
});

const filesOf = (place: string) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.\w+$/.test(path))
    .sort();

const python = ['python3', 'python'].find(name => spawnSync(name, ['--version']).status === 0);
if (!python) console.warn('Python is not here: its csv module was not tried');

describe.skipIf(!python)("Python's csv module", () => {
  const script = `
import csv, json, sys
with open(sys.argv[1], encoding=sys.argv[2], newline='') as file:
    print(json.dumps(list(csv.reader(file, strict=True))))
`;
  const read = (file: string, encoding: string): string[][] => {
    const output = execFileSync(python ?? '', ['-c', script, file, encoding], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return JSON.parse(output);
  };

  test.each(tables.map(({ name }) => name))('reads %s as it was meant', name => {
    expect(read(join(csv, `${name}.csv`), 'utf-8')).toEqual(ours(name));
  });

  test('reads the form for Excel, with the mark at its beginning', () => {
    const [heading] = read(join(excel, 'measures.csv'), 'utf-8-sig');
    expect(heading?.slice(0, 2)).toEqual(['計画', '取組']);
  });
});

const duck = installed('@duckdb/node-api');

function installed(name: string): string | null {
  try {
    return join(install(mkdtempSync(join(folder, 'npm-')), name, '--ignore-scripts'), name);
  } catch {
    console.warn(`${name} could not be installed: DuckDB was not tried`);
    return null;
  }
}

describe.skipIf(!duck)('DuckDB', () => {
  type Rows = readonly Readonly<Record<string, unknown>>[];
  let ask: (query: string) => Promise<Rows>;

  beforeAll(async () => {
    const { DuckDBInstance } = await import(pathToFileURL(join(duck ?? '', 'lib/index.js')).href);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    ask = async query => (await connection.runAndReadAll(query)).getRowObjectsJson();
  }, 60_000);

  test.each(tables.map(table => [table.name, table] as const))(
    '%s says the same as CSV and as Parquet',
    async (name, table) => {
      const columns = table.columns.map(column => `${cast(column)} AS "${column.name}"`).join(', ');
      const fromCsv = `SELECT ${columns} FROM read_csv('${csv}/${name}.csv', all_varchar = true, header = true)`;
      const selected = table.columns.map(({ name: column }) => `"${column}"`).join(', ');
      const fromParquet = `SELECT ${selected} FROM read_parquet('${parquetOf(name)}', hive_partitioning = true)`;
      expect(await ask(`SELECT count(*) AS n FROM (${fromCsv})`)).toEqual([
        { n: String(ours(name).length - 1) },
      ]);
      expect(await ask(`(${fromCsv}) EXCEPT ALL (${fromParquet})`)).toEqual([]);
      expect(await ask(`(${fromParquet}) EXCEPT ALL (${fromCsv})`)).toEqual([]);
      const described = await ask(`DESCRIBE ${fromParquet}`);
      expect(described.map(column => column.column_type)).toEqual(
        table.columns.map(({ type }) => types[type]),
      );
    },
  );

  test('answers the query of the README', async () => {
    const query = /```sql\n([^`]+)```/.exec(textOf(join(root, 'README.md')))?.[1] ?? '';
    const rows = await ask(query.replaceAll("'out/", `'${parquet}/`));
    const [heading = [], ...body] = ours('assessments');
    const verdicts = body
      .filter(row => row[heading.indexOf('series')] === '_')
      .map(row => row[heading.indexOf('verdict')]);
    const counts = new Map<string, string>();
    for (const verdict of verdicts)
      counts.set(verdict ?? '', String(verdicts.filter(other => other === verdict).length));
    expect(new Map(rows.map(row => [row.verdict, row.indicators]))).toEqual(counts);
  });

  const types = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' };
  const cast = ({ name, type }: (typeof tables)[number]['columns'][number]) =>
    `CAST("${name}" AS ${types[type]})`;
  const parquetOf = (name: string) =>
    existsSync(join(parquet, `${name}.parquet`))
      ? `${parquet}/${name}.parquet`
      : `${parquet}/${name}/*/*.parquet`;
});

const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0);
if (!office) console.warn('LibreOffice is not here: it was not tried');

describe.skipIf(!office)('LibreOffice', () => {
  /** What it makes of a file, as CSV: one file for each sheet. Text is put into quotes, so that it shows what is text. */
  function converted(file: string, into: string): (sheet: string) => readonly (readonly string[])[] {
    const out = join(folder, into);
    const everySheetFormatted = '44,34,76,1,,0,true,true,false,false,false,-1';
    execFileSync(
      office ?? '',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'office'))}`,
        '--headless',
        '--convert-to',
        `csv:Text - txt - csv (StarCalc):${everySheetFormatted}`,
        ...(file.endsWith('.csv')
          ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1041,false,true']
          : []),
        '--outdir',
        out,
        file,
      ],
      { stdio: 'pipe', timeout: 120_000 },
    );
    return sheet => {
      const made = readdirSync(out).find(name => name.endsWith(`-${sheet}.csv`));
      return parseCsv(textOf(join(out, made ?? '')));
    };
  }

  const numeric = (text: string) => (/^-?[\d.]+%?$/.test(text) ? Number(text.replace('%', '')) : text);

  test('reads every sheet of the workbook: text stays text, days are days', () => {
    const sheetOf = converted(join(xlsx, 'reform.xlsx'), 'from-xlsx');
    for (const { name, title, columns } of tables) {
      const [heading, ...rows] = sheetOf(title.ja);
      const [, ...expected] = ours(name);
      expect(heading).toEqual(columns.map(column => column.title.ja));
      expect(rows.length).toBe(expected.length);
      for (const [index, row] of rows.entries()) {
        for (const [place, { type }] of columns.entries()) {
          if (type === 'string' || type === 'date') expect(row[place]).toBe(expected[index]?.[place]);
          if (type === 'integer')
            expect(numeric(row[place] ?? '')).toBe(numeric(expected[index]?.[place] ?? ''));
        }
      }
    }
  });

  test('opens the form for Excel, and turns no number of a plan into a day or a sum', () => {
    const sheetOf = (name: string) => converted(join(excel, `${name}.csv`), `from-${name}`);
    for (const name of ['measures', 'governments', 'indicators']) {
      const [, ...rows] = sheetOf(name)(name);
      const [heading = [], ...expected] = ours(name);
      for (const column of ['number', 'code', 'name_ja', 'unit']) {
        const place = heading.indexOf(column);
        if (place >= 0) expect(rows.map(row => row[place])).toEqual(expected.map(row => row[place]));
      }
    }
  });

  test('runs nothing that a name in the data holds', () => {
    const data = join(folder, 'data');
    cpSync(join(root, 'data'), data, { recursive: true });
    const file = join(data, 'plans/kumamoto-2023/indicators/city-bonds.yaml');
    writeFileSync(file, textOf(file).replace(/^name: .*$/m, "name: '=1+1'"));
    const program = join(root, 'bin/reform.js');
    for (const [words, output] of [
      [['--excel'], 'indicators.csv'],
      [['--format', 'xlsx'], 'indicators.xlsx'],
    ] as const) {
      const all = [
        program,
        'export',
        'indicators',
        '--data',
        data,
        ...words,
        '--output',
        join(folder, output),
      ];
      execFileSync(process.execPath, all, { stdio: 'pipe' });
      const sheet = output.endsWith('.csv') ? 'indicators' : '指標';
      const [heading = [], ...rows] = converted(join(folder, output), `harmless-${output}`)(sheet);
      const names = rows.map(row => row[heading.indexOf('指標名（日本語）')]?.replace(/^'/, ''));
      expect(names).toContain('=1+1');
    }
  });
});
