import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { splitWords } from '../support/transcript.ts';

const plan = 'data/plans/town-plan';
const files = {
  'data/governments/town.yaml': 'name: 例示町\n',
  [`${plan}/plan.yaml`]: `name: 改革プラン
government: town
milestones:
  - { name: 素案の公表, due: 2026-12 } # 議会の前
  - { name: 成案, due: 2027-03-31 }
`,
  [`${plan}/measures/counter.yaml`]: 'name: 窓口の見直し\nmilestones: [ { name: 試行, due: 2026-09-30 } ]\n',
  [`${plan}/reviews/committee.yaml`]: `name: 第1回委員会
date: 2026-05-20
opinions:
  - by: 委員
    says: 目標が低い
  - { by: 会長, says: 分かりやすい, answer: { by: 事務局, says: 続ける, due: 2026-12-28 } }
`,
};

async function run(command: string) {
  const host = memoryHost({ files });
  const code = await main(splitWords(command), host);
  const now = (path: string) => new TextDecoder().decode(host.contents.get(`/city/${plan}/${path}`));
  return { code, out: host.out.text, err: host.err.text, now };
}

test('a milestone is reached, named by its place or its name', async () => {
  for (const named of ['1', '１', '素案の公表']) {
    const { code, now } = await run(`milestone town-plan ${named} --done R8.11.20`);
    expect([code, now('plan.yaml')]).toEqual([
      0,
      files[`${plan}/plan.yaml`]!.replace('due: 2026-12 }', 'due: 2026-12, done: 2026-11-20 }'),
    ]);
  }
});

test('a milestone of a measure has a new day, with its reason', async () => {
  const { code, now } = await run('milestone counter 1 --due 2026-12-25 --why 工事の遅れ');
  expect([code, now('measures/counter.yaml')]).toEqual([
    0,
    'name: 窓口の見直し\nmilestones: [ { name: 試行, due: 2026-12-25, why: 工事の遅れ } ]\n',
  ]);
});

test('one that would no longer stand in the order of time is refused in the words of validate', async () => {
  const { code, out, now } = await run('milestone town-plan 1 --due 2027-06-30');
  expect([code, now('plan.yaml')]).toEqual([1, files[`${plan}/plan.yaml`]]);
  expect(out).toContain('[out-of-order]');
});

test('an opinion is answered', async () => {
  const { code, now } = await run('answer committee 1 次の計画で見直す --by 企画課 --due 2026-12-28');
  expect(code).toBe(0);
  expect(now('reviews/committee.yaml')).toContain(
    '    says: 目標が低い\n    answer: { by: 企画課, says: 次の計画で見直す, due: 2026-12-28 }\n',
  );
});

test('what was promised is done; what was answered once is not written over', async () => {
  const done = await run('answer committee 2 --done 2026-11-10');
  expect([done.code, done.now('reviews/committee.yaml')]).toEqual([
    0,
    files[`${plan}/reviews/committee.yaml`]!.replace('due: 2026-12-28', 'due: 2026-12-28, done: 2026-11-10'),
  ]);
  const other = await run('answer committee 2 やめる --lang ja');
  expect([other.code, other.err]).toEqual([
    1,
    'エラー: `committee` の 2番の意見には、`says` が別の内容で書かれている\n一度した回答は書き換えない。誤りならファイルを開いて直す\n',
  ]);
  const same = await run('answer committee 2 続ける --lang ja');
  expect([same.code, same.out]).toEqual([0, '同じ内容が既にあるため、何もしない\n']);
});

test.each([
  [
    'answer committee 3 見直す --lang ja',
    '`town-plan/committee` に `3` 番のものはない',
    '1 委員 目標が低い、2 会長 分かりやすい',
  ],
  ['milestone counter 3 --done today --lang en', '`town-plan/counter` has none by `3`', 'there are 1 試行'],
  ['milestone committee 1 --done today --lang en', 'committee', 'measure'],
])('%s: says what there is', async (command, message, help) => {
  const { code, err } = await run(command);
  expect(code).not.toBe(0);
  expect(err).toContain(message);
  expect(err).toContain(help);
});
