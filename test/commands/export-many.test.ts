import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nation } from '../../scripts/generate-nation.js';
import { parseCsv } from '../../src/load/csv.ts';
import { main } from '../../src/main.ts';
import { tables } from '../../src/render/tables/declarations.ts';
import { memoryHost } from '../support/memory-host.ts';

/* A sheet of a million rows is long in the making: some tests say that it holds fewer. */
const sheet = vi.hoisted(() => ({ mostRows: 1_048_575 }));
vi.mock(import('../../src/render/xlsx/limits.ts'), async original => {
  const real = await original();
  expect(real.mostRows).toBe(sheet.mostRows);
  return {
    ...real,
    get mostRows() {
      return sheet.mostRows;
    },
  };
});
afterEach(() => {
  sheet.mostRows = 1_048_575;
});

const governments = Object.fromEntries(
  [...nation({ governments: 8 })].flatMap(({ files }) =>
    files.map(({ path, content }) => [`data/${path}`, content]),
  ),
);

async function exported(words: readonly string[], files: Record<string, string> = governments) {
  const host = memoryHost({ files });
  const code = await main(['export', ...words], host);
  const beside = [...host.contents.keys()].filter(path => !path.startsWith('/city/data/'));
  return { code, beside, err: host.err.text, read: (path: string) => host.contents.get(`/city/${path}`) };
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('a workbook', () => {
  test('has every row in its place, also where a sheet is packed in several goes', async () => {
    const csv = await exported(['--output', 'csv']);
    const xlsx = await exported(['--format', 'xlsx', '--output', 'xlsx']);
    const parts = unzipSync(xlsx.read('xlsx/reform.xlsx') ?? new Uint8Array());
    for (const [index, { name }] of tables.entries()) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      const places = [...xml.matchAll(/<row r="(\d+)">/g)].map(([, place]) => Number(place));
      const lines = parseCsv(textOf(csv.read(`csv/${name}.csv`)));
      expect(places, name).toEqual(lines.map((_, line) => line + 1));
    }
  });

  test('holds as many rows as a sheet, and one more is refused', async () => {
    const rows =
      parseCsv(textOf((await exported(['measures', '--output', 'm.csv'])).read('m.csv'))).length - 1;
    const words = ['measures', '--format', 'xlsx', '--output', 'm.xlsx'];
    sheet.mostRows = rows;
    expect(await exported(words)).toMatchObject({ code: 0, beside: ['/city/m.xlsx'] });
    sheet.mostRows = rows - 1;
    expect(await exported(words)).toMatchObject({ code: 2, beside: [] });
  });

  test.each([
    [
      'en',
      'the table `sources` has more than 10 rows, which is all that a sheet of Excel holds',
      'nothing was written; choose `--format csv` or `--format parquet`, or fewer plans with `--plan`',
    ],
    [
      'ja',
      '表 `sources` の行数が Excel のシートの上限（10行）を超える',
      '何も書き出していない。`--format csv` か `--format parquet` にするか、`--plan` で計画を絞る',
    ],
  ])('that cannot hold a table leaves what was there (%s)', async (language, message, help) => {
    sheet.mostRows = 10;
    const earlier = {
      'out/datapackage.json': '{"name":"reform-export","resources":[{"path":"measures.csv"}]}',
      'out/measures.csv': 'earlier',
    };
    const words = ['--format', 'xlsx', '--output', 'out', '--lang', language];
    const { code, err, beside } = await exported(words, { ...governments, ...earlier });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(help);
    expect(beside).toEqual(Object.keys(earlier).map(path => `/city/${path}`));
  });
});

test('Parquet has one file a government, also where its plans come apart', async () => {
  const plan = (name: string, government: string) => `name: ${name}\ngovernment: ${government}\n`;
  const files = {
    'data/governments/east.yaml': 'name: 東市\n',
    'data/governments/west.yaml': 'name: 西市\n',
    'data/plans/a/plan.yaml': plan('一', 'east'),
    'data/plans/b/plan.yaml': plan('二', 'west'),
    'data/plans/c/plan.yaml': plan('三', 'east'),
  };
  const words = ['--format', 'parquet', '--output', 'out'];
  const all = await exported(words, files);
  const east = await exported([...words, '--plan', 'a', '--plan', 'c'], files);
  const path = (government: string) => `out/plans/government=${government}/plans.parquet`;
  expect(all.beside).toContain(`/city/${path('west')}`);
  expect(all.read(path('east'))).toEqual(east.read(path('east')));
  const { resources } = JSON.parse(textOf(all.read('out/datapackage.json')));
  const plans = resources.find(({ name }: { name: string }) => name === 'plans');
  expect(plans.path).toEqual([path('east'), path('west')].map(each => each.slice('out/'.length)));
});
