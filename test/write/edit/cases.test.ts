import { expect, test } from 'vitest';
import type { Change } from '../../../src/write/edit/change.ts';
import { edit } from '../../../src/write/edit/edit.ts';

const order = ['name', 'under', 'baseline', 'targets', 'actuals', 'definition', 'note', 'source'];
const figure = { year: 'R6', value: 14.4 };
const append = (
  index: number,
  value: Change extends { value: infer V } ? V : never = figure as never,
): Change => ({
  kind: 'insert',
  at: ['actuals'],
  index,
  value,
  order,
});

const cases: readonly (readonly [string, string, Change, string])[] = [
  [
    'a figure goes below the last one, written like it',
    'actuals:\n  - { year: R5, value: 13.9 } # 速報\n  # 次は8月\nsource: a\n',
    append(1),
    'actuals:\n  - { year: R5, value: 13.9 } # 速報\n  - { year: R6, value: 14.4 }\n  # 次は8月\nsource: a\n',
  ],
  [
    'key by key where the others are',
    'actuals:\n- year: R5\n  value: 13.9\n',
    append(1),
    'actuals:\n- year: R5\n  value: 13.9\n- year: R6\n  value: 14.4\n',
  ],
  [
    'before the first',
    'actuals:\n  - { year: R7, value: 1 }\n',
    append(0),
    'actuals:\n  - { year: R6, value: 14.4 }\n  - { year: R7, value: 1 }\n',
  ],
  [
    'no line break at the end stays none, and CR LF stays CR LF',
    'name: a\r\nactuals:\r\n  - { year: R5, value: 1 }',
    append(1),
    'name: a\r\nactuals:\r\n  - { year: R5, value: 1 }\r\n  - { year: R6, value: 14.4 }',
  ],
  [
    'the first figure brings its key, where the key usually stands',
    'name: a\ntargets:\n  - { year: R9, value: 15 }\n\nnote: |\n  一\n\nsource: a\n',
    append(0),
    'name: a\ntargets:\n  - { year: R9, value: 15 }\nactuals:\n  - { year: R6, value: 14.4 }\n\nnote: |\n  一\n\nsource: a\n',
  ],
  [
    'a list without entries becomes one with entries below',
    'actuals: [] # まだない\nnote: a\n',
    append(0),
    'actuals: # まだない\n  - { year: R6, value: 14.4 }\nnote: a\n',
  ],
  [
    'and so does a key with nothing behind',
    'actuals:\nnote: a\n',
    append(0),
    'actuals:\n  - { year: R6, value: 14.4 }\nnote: a\n',
  ],
  [
    'in brackets, on a line of its own like the one before',
    'actuals: [\n  { year: R5, value: 1 }, # 確定\n]\n',
    append(1),
    'actuals: [\n  { year: R5, value: 1 }, # 確定\n  { year: R6, value: 14.4 },\n]\n',
  ],
  [
    'the comma goes before a remark, the entry behind it',
    'actuals: [\n  { year: R5, value: 1 } # 確定\n]\n',
    append(1),
    'actuals: [\n  { year: R5, value: 1 }, # 確定\n  { year: R6, value: 14.4 }\n]\n',
  ],
  [
    'quotes and braces as in the file, which may as well be JSON',
    '{"name": "a", "actuals": [{"year": "R5", "value": 1}]}\n',
    append(1),
    '{"name": "a", "actuals": [{"year": "R5", "value": 1}, {"year": "R6", "value": 14.4}]}\n',
  ],
  [
    'what is too wide for a line goes below itself',
    'name: a\n',
    {
      kind: 'add',
      at: ['ended'],
      value: {
        date: '2026-03-31',
        how: 'split',
        why: '窓口の再編に伴い、二つの取組に分けて進めることを本部会議で決めたため。所管も分かれる',
      },
      order: ['name', 'ended'],
    },
    'name: a\nended:\n  date: 2026-03-31\n  how: split\n  why: 窓口の再編に伴い、二つの取組に分けて進めることを本部会議で決めたため。所管も分かれる\n',
  ],
  [
    'a text that would be something else is put in quotes',
    'progress:\n  - { date: 2025-03-31, stage: on-plan }\n',
    {
      kind: 'insert',
      at: ['progress'],
      index: 1,
      value: { date: '2026-03-31', stage: 'changed', why: '要員、予算: 未定', next: '"8"' },
      order,
    },
    'progress:\n  - { date: 2025-03-31, stage: on-plan }\n  - { date: 2026-03-31, stage: changed, why: "要員、予算: 未定", next: \'"8"\' }\n',
  ],
  [
    'a key behind the others of its map',
    'milestones:\n  - { name: 開設, due: 2026-10-01 } # 仮\n',
    { kind: 'add', at: ['milestones', 0, 'done'], value: '2026-09-28', order: ['name', 'due', 'done'] },
    'milestones:\n  - { name: 開設, due: 2026-10-01, done: 2026-09-28 } # 仮\n',
  ],
  [
    'a value keeps its quotes',
    'under: "p-1" # 上\n',
    { kind: 'set', at: ['under'], value: 'p-2' },
    'under: "p-2" # 上\n',
  ],
  [
    'a key alone',
    'source: { old-1: 3頁 }\n',
    { kind: 'rename', at: ['source', 'old-1'], key: 'new-1' },
    'source: { new-1: 3頁 }\n',
  ],
  [
    'an entry goes with its line and the remark on it',
    'a: 1\nb: 2 # 二\n# 三\nc: 3\n',
    { kind: 'remove', at: ['b'] },
    'a: 1\n# 三\nc: 3\n',
  ],
  [
    'the last entry of a list leaves it empty',
    'a:\n  - 1\nb: 2\n',
    { kind: 'remove', at: ['a', 0] },
    'a: []\nb: 2\n',
  ],
];

test.each(cases)('%s', async (_, text, change, after) => {
  expect(await edit(text, change)).toBe(after);
});

test('a file of 64 kB takes one line more', async () => {
  const lines = Array.from({ length: 1700 }, (_, index) => `  - { year: R5, value: ${index}, note: 窓口 }\n`);
  const text = `name: a\nactuals:\n${lines.join('')}source: a\n`;
  const after = await edit(text, append(1700));
  expect(after).toBe(text.replace('source', '  - { year: R6, value: 14.4 }\nsource'));
});
