import { expect, it } from 'vitest';
import { runIn } from '../../support/disk-host.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { before } from './planted.ts';

const hostile = '<img src=x> | @mayor #12 [a](b) `code` **bold**';

it('lets no name from the data become markup, a mention or a column', async () => {
  const { folder, commit } = gitRepository();
  commit(before);
  commit({
    'data/plans/example/measures/quiet-hours.yaml': `name: ${JSON.stringify(hostile)}\nprogress:\n  - { date: 2026-06-30, stage: changed, why: ${JSON.stringify(hostile)} }\nsource: annual-report\n`,
    'data/plans/example/reviews/readers-2024.yaml': null,
    'data/plans/example/plan.yaml': Buffer.from(before['data/plans/example/plan.yaml'] ?? '')
      .toString('utf8')
      .replace('ja: 図書館改革プラン', `ja: ${JSON.stringify(hostile)}`),
  });
  const { out, code } = await runIn(folder, 'diff HEAD~1 HEAD --format markdown --lang ja');
  expect(code).toBe(0);
  expect(out).not.toMatch(/<img|[^;]@mayor|[^\\]\[a\]|[^\\]\*\*bold|^#12/m);
  expect(out).toContain('&lt;img src=x>');
  expect(out.match(/@/g)).toHaveLength(out.match(/@&#8203;/g)?.length ?? 0);
});

/** A plan of its own with so many indicators, each with a target. */
const planOf = (id: string, name: string, targets: readonly number[]) =>
  Object.fromEntries([
    [`data/plans/${id}/plan.yaml`, `name: ${name}\ngovernment: city\nsource: annual-report\n`],
    ...targets.map((target, index) => [
      `data/plans/${id}/indicators/i${index}.yaml`,
      `name: 指標${index}${name}\nunit: 件\ngoal: increase\nbaseline: { year: R3, value: 0 }\ntargets: [ { year: R9, value: ${target} } ]\nsource: annual-report\n`,
    ]),
  ]);

const shared = {
  'data/governments/city.yaml': 'name: 市\n',
  'data/sources/annual-report.yaml': 'title: 年次報告\n',
};

/** What two states of some plans differ in, as a comment says it. */
async function comment(old: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) {
  const { folder, commit } = gitRepository();
  commit({ ...shared, ...old });
  commit(now);
  return (await runIn(folder, 'diff HEAD~1 HEAD --format markdown --lang ja')).out;
}

it('says first that a target is easier to reach, however much else a change brings', async () => {
  const endless = 'あ'.repeat(499);
  const many = Array.from({ length: 40 }, () => 100);
  const out = await comment(
    { ...planOf('a', '先の計画', []), ...planOf('z', '後の計画', [500]) },
    { ...planOf('a', endless, many), ...planOf('z', '後の計画', [300]) },
  );
  expect(out.split('\n').slice(0, 3)).toEqual([
    '> [!WARNING]',
    '> **承認の前に確かめてください**',
    '> - 後の計画: 指標0後の計画の目標が達成しやすい値になりました（令和9年度 500件 → 令和9年度 300件）。',
  ]);
  expect(out).not.toContain('あ'.repeat(61));
});

it('says of how many more it is true where there are many', async () => {
  const out = await comment(
    planOf(
      'z',
      '計画',
      Array.from({ length: 30 }, () => 500),
    ),
    planOf(
      'z',
      '計画',
      Array.from({ length: 30 }, () => 300),
    ),
  );
  const [callout = ''] = out.split('\n\n');
  expect(callout.match(/達成しやすい値になりました/g)).toHaveLength(20);
  expect(callout).toContain('> - ほかに10件の目標が達成しやすい値になっています。');
  expect(callout).toContain('> - ほかに10件の目標が元の値に上書きされています。');
});

it('says first that a plan is gone', async () => {
  const plan = planOf('z', '後の計画', [500]);
  const gone = Object.fromEntries(Object.keys(plan).map(path => [path, null]));
  const { folder, commit } = gitRepository();
  commit({ ...shared, ...planOf('a', '先の計画', [500]), ...plan });
  commit({ ...planOf('a', '先の計画', [500, 600]), ...gone });
  const { out } = await runIn(folder, 'diff HEAD~1 HEAD --format markdown --lang ja');
  expect(out.split('\n')[2]).toBe('> - 後の計画: この計画のファイルがなくなりました。');
});

it('never says that nothing moved of a file which was changed and had an error before', async () => {
  const old = planOf('a', '計画', [100, 100]);
  const file = 'data/plans/a/indicators/i0.yaml';
  const faulty = `${old[file]}colour: red\n`;
  const out = await comment({ ...old, [file]: faulty }, { [file]: faulty.replace('100', '40') });
  expect(out).toMatch(/^> \[!WARNING\]/);
  expect(out).toContain('> - `indicators/i0.yaml`は変更されていますが、以前からエラーがあるため');
  expect(out).toContain('以下はほかのファイルについて示す');

  const head = 'data/plans/a/plan.yaml';
  const broken = `${old[head]}colour: red\n`;
  const target = old[file]!.replace('100', '40');
  const whole = await comment({ ...old, [head]: broken }, { [file]: target });
  expect(whole).toMatch(/^> \[!WARNING\][^#]*a: この計画は変更されていますが、以前からエラーがある/);
});

it('names a file with an error in it only where it was changed', async () => {
  const old = planOf('a', '計画', [100, 100]);
  const file = 'data/plans/a/indicators/i0.yaml';
  const faulty = { ...old, [file]: `${old[file]}colour: red\n` };
  const other = 'data/plans/a/indicators/i1.yaml';
  const out = await comment(faulty, { [other]: old[other]!.replace('指標1', '指標一') });
  expect(out).not.toContain('i0.yaml');
});
