import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/commands/names.ts';
import { main } from '../../src/main.ts';
import { displayWidth } from '../../src/text/width.ts';
import { type Circumstances, memoryHost } from '../support/memory-host.ts';

async function help(words: readonly string[], circumstances: Partial<Circumstances> = {}) {
  const host = memoryHost({ files: {}, ...circumstances });
  const code = await main(words, host);
  expect(host.err.text).toBe('');
  expect(code).toBe(0);
  return host.out.text.trimEnd().split('\n');
}

const pages = [[], ...commandNames.map(name => [name])].flatMap(words =>
  ['ja', 'en'].map(lang => [`reform ${words.join(' ')} --help`, lang, words] as const),
);

/** What a command has fits on a screen; the overview has one line for each command, and what all of them have. */
const around = 15;
/** One begins six kinds of records, one by one or many, and the next plan; the other chooses by all that records have. */
const longer = new Map([
  ['new', 34],
  ['list', 27],
]);

test.each(pages)('`%s` in %s takes a screen of 24 lines and 80 columns', async (_, lang, words) => {
  const lines = await help([...words, '--help', '--lang', lang]);
  expect(lines.length).toBeLessThanOrEqual(
    words.length === 0 ? commandNames.length + around : (longer.get(words[0]!) ?? 24),
  );
  expect(lines.filter(line => displayWidth(line) > 80)).toEqual([]);
});

test.each(pages)('`%s` in %s leaves no room for what is not there', async (_, lang, words) => {
  expect((await help([...words, '--help', '--lang', lang])).join('\n')).not.toContain('\n\n\n');
});

test.each(commandNames)('`%s` takes what every command has', async name => {
  const host = memoryHost({ files: { 'x/plans/.keep': '' } });
  await main(
    [name, '--data', 'x', '--lang', 'en', '--color', 'never', '--ascii', '--grid', '--ambiguous', 'wide'],
    host,
  );
  expect(host.err.text).not.toContain('there is no option');
});

test('usage, examples and options stand in columns, under Japanese too', async () => {
  expect(await help(['validate', '--help', '--lang', 'ja'])).toEqual([
    'データを点検する',
    '',
    '使い方  reform validate [path…] [options]',
    '例      reform validate',
    '        reform validate data/plans/city-2027',
    '        reform validate --format github',
    '',
    'オプション',
    '  --since <revision>      分岐後に生じた問題を、前からのものと分ける',
    '  --staged                ステージした内容（次の commit）を点検する',
    '  --fail-on <severity>    終了コード 1 とする条件: error, warning, never',
    '出力',
    '  --max-findings <count>  挙げる問題の数（なければ 10000）',
    '  --format <name[=file]>  出力形式: text, concise, json, github, gitlab, junit,',
    '                          sarif, rdjson, markdown',
    '  --output <file>         出力先',
    '',
    '共通        --data --lang --color --ascii --grid --ambiguous',
    '終了コード  0 正常、1 データに問題、2 使い方の誤り、3 このツールの不具合',
  ]);
});

describe('in a terminal', () => {
  test('it is wrapped to the width that there is', async () => {
    const lines = await help(['validate', '--help'], { columns: 60 });
    expect(lines.filter(line => displayWidth(line) > 60)).toEqual([]);
  });

  test('headings are bold', async () => {
    expect(await help(['validate', '--help'], { columns: 80, colourLevel: 1 })).toContain(
      '\u001b[1mOutput\u001b[22m',
    );
  });
});

test.each([[['help']], [['-h']], [['--help']], [[]]])('%j is the overview', async words => {
  expect(await help(words)).toEqual(await help(['--help']));
});

test.each([[['help', 'rule']], [['rule', '-h']], [['--lang', 'en', 'rule', '--help']]])(
  '%j is the help on a command',
  async words => {
    expect(await help(words)).toEqual(await help(['rule', '--help']));
  },
);
