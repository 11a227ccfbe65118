import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runIn } from '../support/disk-host.ts';
import { gitRepository } from '../support/git-repository.ts';
import { faultsAgainst } from '../support/output-schema.ts';
import { run as runInMemory } from '../support/run.ts';

const file = 'plans/p/indicators/share.yaml';
const town = {
  'plans/p/plan.yaml': 'name: p\ngovernment: g\n',
  'governments/g.yaml': 'name: 町\n',
  'sources/doc.yaml': 'title: 計画書\n',
};
const indicator = (...actuals: readonly string[]) =>
  `name: 割合\nunit: "%"\ngoal: increase\ntargets:\n  - { year: R9, value: 50 }\n${actuals.length > 0 ? `actuals:\n${actuals.map(one => `  - ${one}\n`).join('')}` : ''}source: doc\n`;

const provisional = '{ year: R4, value: 41, provisional: true, known: 2023-04-12 }';
const settled = '{ year: R4, value: 40.6, known: 2023-06-20, source: { doc: 9頁 } }';
const corrected = '{ year: R4, value: 39.8, known: 2023-09-03, corrects: 40.6, why: 二重計上 }';

interface Told {
  readonly change: { readonly kind: string; readonly fate?: string };
  readonly author: string;
  readonly commit: string | null;
}

async function history(folder: string, words = ''): Promise<readonly Told[]> {
  const { out, code, err } = await runIn(folder, `log share ${words} --format json`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const answer = JSON.parse(out);
  expect(faultsAgainst('log', answer)).toBeNull();
  return answer.changes;
}

const told = (changes: readonly Told[]) => changes.map(({ change: { kind, fate } }) => fate ?? kind);

test('a figure from its first day to its last: who, when, what, and from when it was the published one', async () => {
  const { folder, commit } = gitRepository();
  commit({ ...town, [file]: indicator() });
  commit({ [file]: indicator(provisional) });
  commit({ [file]: indicator(provisional, settled) });
  commit({ [file]: indicator(provisional, settled, corrected) });
  expect(told(await history(folder, '--value R4'))).toEqual(['arrived', 'settled', 'corrected']);
  const { out } = await runIn(folder, 'log share --value 令和4年度 --lang ja');
  expect(out.split('\n').map(line => line.replace(/[0-9a-f]{8}$/, 'COMMIT'))).toEqual([
    '記録の履歴',
    '割合  p/share',
    '',
    '登録日      登録者  内容                                       公表値となる日  出典  コミット',
    '実績値 R4',
    '2026-04-01  Author  41（速報値）                               2023-04-12            COMMIT',
    '2026-04-01  Author  41（速報値） → 40.6（確定（速報値から））  2023-06-20      doc   COMMIT',
    '2026-04-01  Author  40.6 → 39.8（訂正: 二重計上）              2023-09-03            COMMIT',
    '',
  ]);
});

test.each([
  [
    'written over',
    [indicator(settled), indicator(settled.replace('40.6', '45'))],
    ['began', 'arrived', 'arrived', 'rewritten'],
  ],
  ['taken away', [indicator(settled), indicator()], ['began', 'arrived', 'arrived', 'withdrawn']],
  [
    'a provisional one after another',
    [indicator(provisional, provisional.replace('41', '42'))],
    ['began', 'arrived', 'updated', 'arrived'],
  ],
  ['another key', [indicator(), indicator().replace('割合', '比率')], ['began', 'arrived', 'keys']],
  [
    'a state that cannot be read',
    [indicator(settled), 'name: [\n', indicator(settled)],
    ['began', 'arrived', 'arrived', 'unreadable'],
  ],
  [
    'gone, and back',
    [indicator(settled), null, indicator(settled)],
    ['began', 'arrived', 'arrived', 'gone', 'began', 'arrived', 'arrived'],
  ],
])('%s', async (_, states, fates) => {
  const { folder, commit } = gitRepository();
  for (const [index, state] of states.entries()) commit({ ...(index === 0 && town), [file]: state });
  expect(told(await history(folder))).toEqual(fates);
});

test('under another name it is the same record', async () => {
  const { folder, commit, git } = gitRepository();
  commit({ ...town, 'plans/p/indicators/old-name.yaml': indicator(provisional) });
  git('mv', 'plans/p/indicators/old-name.yaml', file);
  commit({});
  commit({ [file]: indicator(provisional, settled) });
  expect(told(await history(folder))).toEqual(['began', 'arrived', 'arrived', 'moved', 'settled']);
});

test('what two branches did stands in it, and the merge adds nothing', async () => {
  const { folder, commit, git } = gitRepository();
  commit({ ...town, [file]: indicator() });
  git('switch', '--quiet', '--create', 'branch');
  commit({ [file]: indicator(settled) });
  git('switch', '--quiet', 'main');
  commit({ 'plans/p/policies/p1.yaml': 'name: 方針\nsource: doc\n' });
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'branch');
  expect(told(await history(folder))).toEqual(['began', 'arrived', 'arrived']);
});

test('what is not committed is told as that', async () => {
  const { folder, commit, write } = gitRepository();
  commit({ ...town, [file]: indicator() });
  write({ [file]: indicator(settled) });
  expect((await history(folder)).at(-1)).toMatchObject({
    commit: null,
    author: '',
    change: { fate: 'arrived' },
  });
});

test('a past that was rewritten has the history that it has now', async () => {
  const { folder, commit, git } = gitRepository();
  commit({ ...town, [file]: indicator() });
  commit({ [file]: indicator(settled) });
  git('commit', '--quiet', '--amend', '--message', 'otherwise', '--author', 'Other <other@example.org>');
  expect((await history(folder)).map(({ author }) => author)).toEqual(['Author', 'Author', 'Other']);
});

test('of a shallow clone it is said that there was more', async () => {
  const { folder, commit, git } = gitRepository();
  commit({ ...town, [file]: indicator() });
  commit({ [file]: indicator(settled) });
  const clone = `${folder}-shallow`;
  git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
  const { out, code } = await runIn(clone, 'log share');
  rmSync(clone, { recursive: true });
  expect(code).toBe(0);
  expect(out).toContain('only a part of the history was fetched');
});

test('where there is no history, it is said', async () => {
  const { folder, write } = gitRepository();
  write({ ...town, [file]: indicator() });
  expect(await runIn(folder, 'log share')).toMatchObject({
    code: 1,
    err: 'error: it has not been committed yet, so there is no history\n',
  });
  expect(await runInMemory('log female-managers')).toMatchObject({
    code: 1,
    err: 'error: this is no git repository, so there is no history\n',
  });
});
