import { describe, expect, it } from 'vitest';
import { runIn } from '../support/disk-host.ts';
import { gitRepository } from '../support/git-repository.ts';
import { faultsAgainst } from '../support/output-schema.ts';
import { before } from './diff/planted.ts';

const measures = 'data/plans/example/measures';
const staff = 'data/plans/example/policies/staff.yaml';

/** A branch of a repository that has a fault already; both branches go on. */
function branch() {
  const repository = gitRepository();
  repository.commit({ ...before, [staff]: 'name: 職員\ntitel: 職員\n' });
  repository.git('branch', 'left-here');
  repository.git('checkout', '--quiet', '-b', 'topic');
  // the old fault moves to another line, and a new one like it comes
  repository.commit({
    [staff]: 'name: 職員\nno: "2"\ntitel: 職員\n',
    [`${measures}/quiet-hours.yaml`]: 'name: 静かな時間\ntitel: 静かな時間\n',
  });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ [staff]: 'name: 職員\n' });
  repository.git('checkout', '--quiet', 'topic');
  return repository;
}

it('tells the faults of a branch from those before it, wherever their lines have gone', async () => {
  const { folder } = branch();
  const answer = JSON.parse((await runIn(folder, 'validate --since main --format json')).out);
  expect(answer.diagnostics.map(({ file, age }: { file: string; age: string }) => [file, age])).toEqual([
    [`${measures}/quiet-hours.yaml`, 'new'],
    [staff, 'old'],
  ]);
  expect(faultsAgainst('diagnostics', answer)).toBeNull();
});

it('fails for new ones alone', async () => {
  const { folder, commit } = branch();
  expect((await runIn(folder, 'validate --since main')).code).toBe(1);
  commit({ [`${measures}/quiet-hours.yaml`]: 'name: 静かな時間\nsource: annual-report\n' });
  expect((await runIn(folder, 'validate --since main')).code).toBe(0);
  expect((await runIn(folder, 'validate')).code).toBe(1);
});

it('says so in each form', async () => {
  const { folder } = branch();
  const said = async (words: string) => runIn(folder, `validate --since main --lang ja ${words}`);
  const text = await said('');
  expect(text.out).toContain('（前からある）'.replace(/[（）]/g, bracket => (bracket === '（' ? '(' : ')')));
  expect(text.err).toContain('この変更による  エラー 1  警告 0');
  const github = (await said('--format github')).out;
  expect(github.match(/^::error/gm)).toHaveLength(1);
  expect(github).toContain('::notice::この変更より前からある問題が 1か所');
  const page = (await said('--format markdown')).out;
  expect(page).toContain('### データの点検: 1か所の修正が必要です');
  expect(page).toContain('<details><summary>この変更より前からある問題: 1か所');
  const results = JSON.parse((await said('--format sarif')).out).runs[0].results;
  expect(results.map((one: { baselineState: string }) => one.baselineState)).toEqual(['new', 'unchanged']);
});

it('says that nothing was there before, and that a revision is not there', async () => {
  const repository = gitRepository();
  repository.commit(before);
  const { out } = await runIn(repository.folder, 'validate --since HEAD --lang ja --format markdown');
  expect(out).toContain('この変更より前からある問題: なし。');
  const unknown = await runIn(repository.folder, 'validate --since origin/main --lang en');
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
});

const ages = async (folder: string, words = '--since main') => {
  const answer = JSON.parse((await runIn(folder, `validate ${words} --format json`)).out);
  return answer.diagnostics.map(({ file, age }: { file: string; age: string }) => `${age} ${file}`);
};

const topicOf = (files: Readonly<Record<string, string>>) => {
  const repository = gitRepository();
  repository.commit({ ...before, ...files });
  repository.git('checkout', '--quiet', '-b', 'topic');
  return repository;
};

it('does not take an old fault in one list for a new one in another', async () => {
  const indicator = (actual: string, target: string) =>
    `name: 値\nunit: 人\ngoal: increase\nbaseline: { year: R3, value: 1 }\nsource: annual-report\nactuals: [ { year: R5, value: ${actual} } ]\ntargets: [ { year: R9, value: ${target} } ]\n`;
  const file = 'data/plans/example/indicators/x.yaml';
  const { folder, commit } = topicOf({ [file]: indicator('"15"', '20') });
  commit({ [file]: indicator('15', '"15"') });
  expect(await ages(folder)).toEqual([`new ${file}`]);
});

it.each<[string, boolean]>([
  ['committed', true],
  ['not yet told to git', false],
])('does not make old faults new by renaming their file, %s', async (_, isCommitted) => {
  const { folder, commit, write } = topicOf({ [staff]: 'name: 職員\ntitel: 職員\n' });
  const renamed = staff.replace('staff', 'people');
  (isCommitted ? commit : write)({ [staff]: null, [renamed]: 'name: 職員\ntitel: 職員\n' });
  const found = await ages(folder);
  expect(found).toContain(`old ${renamed}`);
  expect(found).not.toContain(`new ${renamed}`);
});

it('does not make the fault of a stranger new by adding a record', async () => {
  const measure = `${measures}/lost.yaml`;
  const { folder, commit } = topicOf({ [measure]: 'name: 迷子\nunder: nowhere\n' });
  commit({ [`${measures}/more.yaml`]: 'name: 迷子ではない\nsource: annual-report\n' });
  expect(await ages(folder)).toEqual([`old ${measure}`]);
});

it('knows an old fault of the settings', async () => {
  const { folder, commit } = topicOf({ 'reform.yaml': 'lagn: ja\n' });
  commit({ [`${measures}/more.yaml`]: 'name: 取組\nsource: annual-report\n' });
  expect(await ages(folder)).toEqual(['old reform.yaml']);
  expect((await runIn(folder, 'validate --since main')).code).toBe(0);
});

it('blames nobody for what others did while CI was merging', async () => {
  const { folder, commit, git } = topicOf({});
  const base = git('rev-parse', 'main');
  commit({ [`${measures}/more.yaml`]: 'name: 取組\nsource: annual-report\n' });
  git('checkout', '--quiet', 'main');
  commit({ [staff]: 'name: 職員\ntitel: 職員\n' });
  // as GitHub does: the change is merged into the branch as it is by now, and the event names what it was
  git('checkout', '--quiet', '--detach');
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  expect(await ages(folder, `--since ${base}`)).toEqual([`old ${staff}`]);
  expect((await runIn(folder, `diff ${base}...HEAD --lang en`)).out).not.toContain('staff');
});

it('finds what is new on a branch that has taken the other one in', async () => {
  const { folder, commit, git } = topicOf({});
  commit({ [staff]: 'name: 職員\ntitel: 職員\n' });
  git('checkout', '--quiet', 'main');
  commit({ [`${measures}/more.yaml`]: 'name: 取組\nsource: annual-report\n' });
  git('checkout', '--quiet', 'topic');
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'main');
  expect(await ages(folder)).toEqual([`new ${staff}`]);
});

describe('a change under review does not choose what it is judged by', () => {
  const plan = 'data/plans/example/plan.yaml';
  const faulty = { [staff]: 'name: 職員\ntitel: 職員\n' };

  it('the settings of the base count, and the change of them is told', async () => {
    const { folder, commit } = topicOf({ 'reform.yaml': 'lang: en\ncontact: old desk\n' });
    commit({ ...faulty, 'reform.yaml': 'lang: ja\ncontact: new desk\nfail-on: never\n' });
    const page = await runIn(folder, 'validate --since main --format markdown');
    expect(page.code).toBe(1);
    expect(page.out).toContain('Data check: 1 place to mend');
    expect(page.out).toContain('please ask old desk');
    expect(page.out).toContain(
      '> - `reform.yaml` `fail-on`: not set → `never`\n> - `reform.yaml` `contact`: `old desk` → `new desk`\n> - `reform.yaml` `lang`: `en` → `ja`\n',
    );
    expect(page.err).toContain('reform.yaml: this change alters fail-on (not set → never)');
    const json = JSON.parse((await runIn(folder, 'validate --since main --format json')).out);
    expect(json.settings).toContainEqual({
      file: 'reform.yaml',
      key: 'fail-on',
      before: null,
      after: 'never',
    });
    expect(faultsAgainst('diagnostics', json)).toBeNull();
    expect((await runIn(folder, 'validate')).code).toBe(0);
  });

  it('nor how large its files may be', async () => {
    const { folder, commit } = topicOf({});
    const large = `name: 職員\nnote: ${'長い文。'.repeat(6_000)}\n`;
    commit({ [plan]: `${before[plan]}size_limit: 1000000\n`, [staff]: large });
    const since = await runIn(folder, 'validate --since main --lang en');
    expect([since.code, since.out]).toEqual([1, expect.stringContaining('file-too-large')]);
    expect(since.err).toContain(`${plan}: this change alters size_limit (65536 → 1000000)`);
    expect((await runIn(folder, 'validate')).code).toBe(0);
    expect((await runIn(folder, 'diff main...HEAD')).code).toBe(1);
    expect((await runIn(folder, 'diff main HEAD')).code).toBe(0);
  });
});

it('says that what is staged is not decided in the middle of a merge', async () => {
  const { folder, commit, git } = gitRepository();
  const file = 'data/plans/a/plan.yaml';
  commit({ 'data/governments/city.yaml': 'name: 市\n', [file]: 'name: 一\ngovernment: city\n' });
  git('checkout', '--quiet', '-b', 'other');
  commit({ [file]: 'name: 二\ngovernment: city\n' });
  git('checkout', '--quiet', 'main');
  commit({ [file]: 'name: 三\ngovernment: city\n' });
  expect(() => git('merge', '--quiet', 'other')).toThrow();
  const { err, code } = await runIn(folder, 'validate --staged --lang en');
  expect(code).toBe(2);
  expect(err).toContain('settle the conflicts of the merge first');
});
