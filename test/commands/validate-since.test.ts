import { expect, it } from 'vitest';
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
