import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageClient, type Position } from './language-client.ts';

const root = join(import.meta.dirname, '../..');
const editorSettings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
const client = new LanguageClient(
  join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'),
  root,
  {
    yaml: {
      schemas: editorSettings['yaml.schemas'],
      schemaStore: { enable: false },
      validate: true,
      hover: true,
      completion: true,
    },
  },
);

beforeAll(() => client.start());
afterAll(() => client.stop());

const good = 'data/plans/example/indicators/good.yaml';
const goodText = `name: { ja: 女性管理職割合, en: Women among managers }
unit: "%"
goal: increase
baseline: { year: R5, value: 13.1 }
targets:
  - { year: R9, value: 15 }
actuals:
  - year: R6
    value: 13.6
    source: plan-2027
`;

/** Where a text first stands in another. */
function find(text: string, part: string): Position {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

describe('a good file in an editor', () => {
  test('has no faults', async () => {
    expect(await client.open(good, goodText)).toEqual([]);
  });

  test.each([
    ['name', '名称 / Name', '指標の名称', "The indicator's name"],
    ['ja:', '日本語 / Japanese', '日本語での名称', 'The name in Japanese'],
    ['goal', '目標の向き / Goal', 'at-least 下限', 'at-least (a floor)'],
    ['baseline', '基準値 / Baseline', '計画の起点となる値', 'The value that the plan starts from'],
    ['targets', '目標値 / Targets', '決定のたびに1行足し', 'one a decision'],
    ['R9', '年度 / Fiscal year', '数値の年度', 'The fiscal year of the figure'],
    ['value: 13.6', '値 / Value', '実績値', 'The actual figure'],
    ['source', '出典 / Source', 'sources/ にある出典の id', 'The id of a document in sources/'],
  ])('shows what `%s` is, in both languages', async (part, title, japanese, english) => {
    const shown = await client.hover(good, find(goodText, part));
    expect(shown.split('\n')[0]).toBe(`#### ${title}`);
    expect(shown).toContain(japanese);
    expect(shown).toContain(english);
  });

  test('offers the keys that there can still be', async () => {
    const offered = await client.complete(good, { line: goodText.split('\n').length - 1, character: 0 });
    expect(offered).toEqual(expect.arrayContaining(['decimals', 'path', 'series', 'source']));
    expect(offered).not.toContain('unit');
  });

  test('offers the keys of an entry, and the words for a value', async () => {
    const half = 'data/plans/example/indicators/half.yaml';
    const text = 'name: 指標\ngoal: \nactuals:\n  - year: R6\n    ';
    await client.open(half, text);
    expect(await client.complete(half, { line: 4, character: 4 })).toEqual(
      expect.arrayContaining(['value', 'none', 'provisional', 'source']),
    );
    expect(await client.complete(half, { line: 1, character: 6 })).toEqual(
      expect.arrayContaining(['increase', 'decrease', 'at-most', 'cumulative']),
    );
  });
});

test('a bad file shows each fault on its key or value', async () => {
  const text = `name: 指標
unit: 件
goal: increse
targed: []
actuals:
  - { year: R4, value: "３００，１７０" }
  - { year: R四, value: 1 }
  - { year: R6, none: nil, value: 2 }
  - { value: 3 }
noise: -1
`;
  const faults = await client.open('data/plans/example/indicators/bad.yaml', text);
  const lines = text.split('\n');
  const shown = faults.map(({ range: { start, end }, message }) => {
    const marked = lines[start.line]!.slice(start.character, end.character);
    return `${start.line + 1} ${marked}: ${message.split(/[."]/)[0]}`;
  });
  expect(shown.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual([
    '3 increse: Value is not accepted',
    '4 targed: Property targed is not allowed',
    '6 "３００，１７０": Incorrect type',
    '7 R四: String does not match the pattern of ',
    '8 value: Property value is not allowed',
    '9 {: Missing property ',
    '10 -1: Value is below the minimum of 0',
  ]);
});

test('each kind of file has its schema by the folder it lies in', async () => {
  const folders = ['policies', 'measures', 'indicators', 'tallies', 'reviews', 'surveys'];
  const files = [
    ...folders.map(folder => `data/plans/example/${folder}/a.yaml`),
    ...['data/plans/example/plan.yaml', 'data/governments/a.yaml', 'data/sources/a.yaml', 'reform.yaml'],
  ];
  const opened = files.map(async file => {
    const faults = await client.open(file, 'unheard-of: 1\n');
    return faults.some(({ message }) => message === 'Property unheard-of is not allowed.') ? null : file;
  });
  expect((await Promise.all(opened)).filter(file => file !== null)).toEqual([]);
});

test('the data that come with the program have no faults in an editor', async () => {
  const files = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' });
  const opened = files
    .filter(name => name.endsWith('.yaml'))
    .map(async file => {
      const faults = await client.open(`data/${file}`, readFileSync(join(root, 'data', file), 'utf8'));
      return faults.map(({ message }) => `${file}: ${message}`);
    });
  const faults = (await Promise.all(opened)).flat();
  expect(faults).toEqual([]);
});
