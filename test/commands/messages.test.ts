import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { example } from '../support/cases.ts';
import { memoryHost } from '../support/memory-host.ts';

const inData = Object.fromEntries(
  Object.entries(example).map(([path, content]) => [`data/${path}`, content]),
);

async function said(
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = inData,
  columns?: number,
) {
  const host = memoryHost({ files, ...(columns !== undefined && { columns }) });
  await main(words, host);
  return host.out.text + host.err.text;
}

const helpFor = async (path: string, content: string, lang = 'en') =>
  (await said(['validate', '--lang', lang], { ...inData, [`data/plans/example/${path}`]: content })).match(
    /= (?:help|対処): (.*)/g,
  );

describe('what to write is said in words that lead there', () => {
  const indicator = (unit: string, actuals = '[]') =>
    `name: 値\n${unit}goal: increase\nsource: annual-report\nactuals: ${actuals}\n`;

  test.each<[string, string, string, string]>([
    ['begins', 'measures/x.yaml', 'name: 取組\nbegins: 2025-04-01\n', 'did you mean `from`?'],
    [
      'reason',
      'measures/x.yaml',
      'name: 取組\nended: { date: 2025-04-01, how: ended, reason: 統合 }\n',
      'did you mean `why`?',
    ],
    ['a blank unit', 'indicators/x.yaml', indicator('unit: ""\n'), 'of a bare index `unit: ポイント`'],
    [
      'a dash',
      'indicators/x.yaml',
      indicator('unit: 件\n', '[ { year: R5, value: ― } ]'),
      'write `none: nil`',
    ],
    [
      'a map that is none',
      'indicators/x.yaml',
      `${indicator('unit: 件\n')}baseline: 5\n`,
      'write keys with values: `year`, `date`, `value`',
    ],
  ])('%s', async (_, path, content, help) => {
    expect((await helpFor(path, content))?.join('\n')).toContain(help);
  });

  test('in Japanese too', async () => {
    expect((await helpFor('measures/x.yaml', 'name: 取組\n開始: 2025-04-01\n', 'ja'))?.join()).toContain(
      '`from` の誤りでは',
    );
    expect(
      (
        await helpFor('indicators/x.yaml', indicator('unit: 件\n', '[ { year: R5, value: ― } ]'), 'ja')
      )?.join(),
    ).toContain('`none: nil` と書く');
  });
});

describe('a command that was called wrongly', () => {
  test('names as many as one reads', async () => {
    const plans = Array.from({ length: 70 }, (_, index) => [
      `data/plans/p${index}x/plan.yaml`,
      'name: 計画\ngovernment: city\n',
    ]);
    const files = { 'data/governments/city.yaml': 'name: 市\n', ...Object.fromEntries(plans) };
    expect(await said(['status', 'zzzzzz', '--lang', 'en'], files)).toMatch(
      /there are (?:`p\d+x`, ){12}and 58 more\n/,
    );
    expect(await said(['status', 'zzzzzz', '--lang', 'ja'], files)).toMatch(
      /ある計画は (?:`p\d+x`、){12}ほか 58件\n/,
    );
  });

  test('says that there is none, and not nothing', async () => {
    const files = {
      'data/governments/city.yaml': 'name: 市\n',
      'data/plans/a/plan.yaml': 'name: 計画\ngovernment: city\n',
    };
    expect(await said(['list', 'measures', '--stage', 'zzzz', '--lang', 'ja'], files)).not.toMatch(
      /使えるのは *\n/,
    );
  });

  test('an option of other commands is no slip of one of its own', async () => {
    expect(await said(['explain', 'visitors', '--plan', 'x', '--lang', 'en'])).not.toContain('--lang');
    expect(await said(['status', '--as-fo', 'R7', '--lang', 'en'])).toContain('`--as-of`');
  });
});

test('a printed command can be pasted, whatever the folder is called', async () => {
  const files = Object.fromEntries(
    Object.entries(example).map(([path, content]) => [`my city's data/${path}`, content]),
  );
  const text = await said(['list', 'measures', '--data', "my city's data", '--lang', 'en'], files, 200);
  expect(text).toContain("--data 'my city'\\''s data'");
});
