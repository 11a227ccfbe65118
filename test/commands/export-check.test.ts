import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { filesBelow } from '../support/files-below.ts';
import { memoryHost } from '../support/memory-host.ts';
import { faultsAgainst } from '../support/output-schema.ts';

type Contents = Readonly<Record<string, string | Uint8Array>>;

const data: Contents = Object.fromEntries(
  Object.entries(filesBelow(new URL('../../data', import.meta.url).pathname)).map(([path, content]) => [
    `data/${path}`,
    content,
  ]),
);
const bonds = 'data/plans/kumamoto-2023/indicators/city-bonds.yaml';
const textOf = (contents: Contents, path: string) => Buffer.from(contents[path] ?? '').toString('utf8');

/** The files after an export into `out/`. */
async function afterExport(words: readonly string[], files: Contents = data): Promise<Contents> {
  const host = memoryHost({ files });
  expect(await main(['export', '--output', 'out', ...words], host)).toBe(0);
  return Object.fromEntries(
    [...host.contents].map(([path, content]) => [path.replace('/city/', ''), content]),
  );
}

async function checked(files: Contents, ...words: readonly string[]) {
  const host = memoryHost({ files });
  const code = await main(['export', '--check', 'out', ...words], host);
  return { code, out: host.out.text, err: host.err.text };
}

/** City bonds with these actuals, as YAML. */
function withActuals(files: Contents, actuals: readonly string[]): Contents {
  const text = textOf(files, bonds).replace(
    /^actuals:\n(?:(?: {2}|#).*\n)*/m,
    `actuals:\n${actuals.map(actual => `  - ${actual}\n`).join('')}`,
  );
  return { ...files, [bonds]: text };
}

let last: Contents;
beforeAll(async () => {
  last = await afterExport(['--as-of', 'R5Q4'], withActuals(data, first));
});

const first = [
  '{ year: R4, value: 2231 }',
  '{ year: R5, value: 2200, provisional: true, known: 2024-03-01 }',
];

describe('is no rewriting of the past', () => {
  test('what is corrected by another entry, though later figures stand behind it', async () => {
    const corrected = [
      '{ year: R4, value: 2231, known: 2023-06-01 }',
      '{ year: R4, value: 2232, corrects: 2231, why: misprint, known: 2026-01-10 }',
    ];
    const before = await afterExport(['--as-of', 'R5Q4'], withActuals(data, [corrected[0]!, first[1]!]));
    const after = withActuals(before, [...corrected, first[1]!]);
    expect((await checked(after)).code).toBe(0);
  });

  test('a provisional figure that is settled by another entry', async () => {
    const settled = '{ year: R5, value: 2190, known: 2024-08-01 }';
    expect(await checked(withActuals(last, [...first, settled]))).toMatchObject({ code: 0, out: '' });
  });

  test('a new figure, and words that are put better', async () => {
    const files = {
      ...last,
      'data/plans/kumamoto-2023/policies/p1.yaml': `${textOf(last, 'data/plans/kumamoto-2023/policies/p1.yaml')}note: 補足\n`,
    };
    expect(await checked(files)).toMatchObject({ code: 0, out: '' });
  });

  test('a plan that is not asked about', async () => {
    expect(await checked(last, '--plan', 'kumamoto-2027')).toMatchObject({ code: 0, out: '' });
  });
});

describe('is said', () => {
  const changed = () => withActuals(last, ['{ year: R4, value: 2232 }', first[1]!]);

  test('of a figure that differs and carries no correction, in text', async () => {
    const { code, out, err } = await checked(changed(), '--lang', 'ja');
    expect(code).toBe(1);
    expect(out).toBe(
      '前回の書き出しからの変更\n' +
        '  `observations`: kumamoto-2023 / city-bonds / _ / actual / 2022 / 1 の `value` が訂正の記録なしに 2231 から 2232 に変わった\n' +
        '\n正誤表\n' +
        '  指標                                              時点     誤     正  理由      判定\n' +
        '  市債残高（熊本地震関連及び臨時財政対策債を除く）  R4    2,231  2,232  記載なし  変わらない\n' +
        '/city/out との違い 1件\n',
    );
    expect(err).toBe('/city/out との違い 1件\n');
  });

  test('as JSON, in both languages, by its schema', async () => {
    const { code, out } = await checked(changed(), '--format', 'json');
    const answer = JSON.parse(out);
    expect([code, faultsAgainst('export-check', answer)]).toEqual([1, null]);
    expect(answer.changes).toMatchObject([
      {
        kind: 'past-rewritten',
        table: 'observations',
        key: ['kumamoto-2023', 'city-bonds', '_', 'actual', '2022', '1'],
        before: '2231',
        after: '2232',
      },
    ]);
    expect(answer.changes[0].message.ja).toContain('訂正の記録なしに');
    expect(answer.changes[0].message.en).toContain('without a correction');
  });

  test('as Markdown', async () => {
    const { out } = await checked(changed(), '--format', 'markdown', '--lang', 'en');
    expect(out).toBe(`### What moved since the last export

- \`observations\`: kumamoto-2023 / city-bonds / \\_ / actual / 2022 / 1: \`value\` was 2231 and is 2232, without a correction

**Corrections**

| indicator | of | printed | right | why | verdict |
|---|---|--:|--:|---|---|
| City bonds outstanding | FY2022 | 2,231 (100m yen) | 2,232 (100m yen) | not said | unchanged |

1 difference from /city/out
`);
  });

  test('of one table, where only that is asked about', async () => {
    expect(await checked(changed(), 'measures')).toMatchObject({ code: 0, out: '' });
  });

  test('of a figure that is gone from the past', async () => {
    const { code, out } = await checked(withActuals(last, [first[1]!]));
    expect(code).toBe(1);
    expect(out).toContain('city-bonds / _ / actual / 2022 / 1 was exported, and is gone from the past');
  });

  test('of a type and a key that changed, and of a table that is gone', async () => {
    const path = 'out/datapackage.json';
    const descriptor = JSON.parse(textOf(last, path));
    const [governments, sources, plans] = descriptor.resources;
    governments.schema.fields[1].type = 'integer';
    sources.schema.primaryKey = ['number'];
    plans.name = 'editions';
    const { code, out } = await checked({ ...last, [path]: JSON.stringify(descriptor) });
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'What moved since the last export',
      '  `governments`: the column `code` was integer and is string',
      '  `sources`: the key was (number) and is (source)',
      '  the table `editions` is gone',
      '3 differences from /city/out',
      '',
    ]);
  });
});

describe('cannot be compared with', () => {
  test.each([
    [['--excel'], 'it was made with `--excel`'],
    [['--format', 'xlsx'], 'not as CSV'],
    [['--format', 'parquet'], 'not as CSV'],
  ])('%j', async (words, reason) => {
    const { code, err } = await checked(await afterExport(words));
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  test('a folder that is none, a package that is broken, one that lacks a table, one that leads out', async () => {
    const package1 = (text: string) => ({ ...data, 'out/datapackage.json': text });
    const table = (path: string) => JSON.stringify({ resources: [{ name: 'x', format: 'csv', path }] });
    for (const files of [data, package1('{'), package1(table('x.csv')), package1(table('../data/x.csv'))]) {
      const { code, err } = await checked(files);
      expect(code).toBe(2);
      expect(err).toContain('it is no export');
    }
  });
});

describe('the corrections since the earlier export', () => {
  const printed = ['{ year: R4, value: 2231 }'];
  const corrected = [
    ...printed,
    '{ year: R4, value: 2631, corrects: 2231, why: 二重の計上, known: 2026-01-10 }',
  ];

  test('are a table to publish: what was printed, what is right, why, and what turned on it', async () => {
    const before = await afterExport(['--as-of', 'R4Q4'], withActuals(data, printed));
    const after = withActuals(before, corrected);
    const text = await checked(after, '--lang', 'ja');
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/正誤表[\s\S]*令和4年度|R4 /);
    expect(text.out).toContain('2,231');
    expect(text.out).toContain('2,631');
    expect(text.out).toContain('二重の計上');
    const { out } = await checked(after, '--format', 'csv');
    const [header = '', row = '', ...more] = out.trim().split('\n');
    expect(more).toEqual([]);
    const cell = (name: string) => row.split(',')[header.split(',').indexOf(name)];
    expect(['indicator', 'year', 'printed', 'right', 'why'].map(cell)).toEqual([
      'city-bonds',
      '2022',
      '2231',
      '2631',
      '二重の計上',
    ]);
    const { corrections } = JSON.parse((await checked(after, '--format', 'json')).out);
    const { verdict, ...rest } = corrections[0];
    expect(rest).toMatchObject({ plan: 'kumamoto-2023', printed: 2231, right: 2631, known: '2026-01-10' });
    expect([verdict.before, verdict.after]).toEqual([cell('verdict_as_printed'), cell('verdict')]);
    expect(verdict.before).not.toBe(verdict.after);
  });

  test('hold what was overwritten without a word, too', async () => {
    const before = await afterExport(['--as-of', 'R4Q4'], withActuals(data, printed));
    const { code, out } = await checked(
      withActuals(before, ['{ year: R4, value: 2240 }']),
      '--format',
      'json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).corrections).toMatchObject([{ printed: 2231, right: 2240, why: null }]);
  });

  test('are none where a provisional figure was settled', async () => {
    const settled = '{ year: R5, value: 2190, known: 2024-08-01 }';
    const { out } = await checked(withActuals(last, [...first, settled]), '--format', 'json');
    expect(JSON.parse(out).corrections).toEqual([]);
  });
});
