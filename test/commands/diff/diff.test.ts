import { describe, expect, it } from 'vitest';
import { runIn } from '../../support/disk-host.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { faultsAgainst } from '../../support/output-schema.ts';
import { before, planted } from './planted.ts';

function twoRevisions() {
  const repository = gitRepository();
  repository.commit(before);
  repository.commit(planted);
  return repository;
}

describe('reform diff', () => {
  it.each(['ja', 'en'])('names every planted change and nothing else, in %s', async lang => {
    const { folder } = twoRevisions();
    const { out, err, code } = await runIn(folder, `diff HEAD~1 HEAD --lang ${lang}`);
    expect(err).toBe('');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`planted.${lang}.txt`);
  });

  it.each(['ja', 'en'])('says it in a comment, in %s', async lang => {
    const { folder } = twoRevisions();
    const { out } = await runIn(folder, `diff HEAD~1 HEAD --format markdown --lang ${lang}`);
    await expect(out.replace(/[0-9a-f]{12}/g, 'REVISION')).toMatchFileSnapshot(`planted.${lang}.md`);
  });

  it('says the same of the work tree, of a branch and of another folder', async () => {
    const { folder, git } = twoRevisions();
    const plans = async (words: string) =>
      JSON.parse((await runIn(folder, `diff ${words} --format json`)).out).plans;
    const expected = await plans('HEAD~1 HEAD');
    expect(await plans('HEAD~1')).toEqual(expected);
    expect(await plans('HEAD~1..HEAD')).toEqual(expected);
    git('checkout', '--quiet', '-b', 'topic');
    expect(await plans('HEAD~1...')).toEqual(expected);
    git('worktree', 'add', '--quiet', '--detach', `${folder}/.earlier`, 'HEAD~1');
    expect(await plans('./.earlier')).toEqual(expected);
  });

  it('finds no difference between a state and itself', async () => {
    const { folder, git } = twoRevisions();
    expect(JSON.parse((await runIn(folder, 'diff HEAD HEAD --format json')).out).plans).toEqual([]);
    expect((await runIn(folder, 'diff --lang en')).out).toContain('no result is different');
    git('worktree', 'add', '--quiet', '--detach', `${folder}/.same`, 'HEAD');
    expect((await runIn(folder, 'diff ./.same --lang en')).out).toContain('no result is different');
  });

  it('compares two days of one state', async () => {
    const { folder } = twoRevisions();
    const { out } = await runIn(folder, 'diff --from R6Q4 --to R7Q4 --plan example --format json');
    const [plan] = JSON.parse(out).plans;
    expect(plan.asOf).toEqual({ before: '2025-03-31', after: '2026-03-31' });
    expect(plan.untouched).toMatchObject({ rewritten: 0, removed: 0, targetsMoved: 0 });
  });

  it('holds to its schema, and says which side is broken', async () => {
    const { folder, write } = twoRevisions();
    const answer = async (words: string) =>
      JSON.parse((await runIn(folder, `diff ${words} --format json`)).out);
    expect(faultsAgainst('diff', await answer('HEAD~1 HEAD'))).toBeNull();
    write({ 'data/plans/example/policies/staff.yaml': 'nmae: x\n' });
    const broken = await runIn(folder, 'diff --lang en');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('1 error in the work tree');
    expect(faultsAgainst('diff', await answer('HEAD'))).toBeNull();
    expect((await answer('HEAD')).plans).toEqual([
      { id: 'example', readable: false, errors: { before: 0, after: 1 } },
    ]);
  });

  it('says so outside of a repository, and where a revision is not there', async () => {
    const { folder } = twoRevisions();
    const unknown = await runIn(folder, 'diff nowhere --lang en');
    expect([unknown.code, unknown.err]).toEqual([
      2,
      expect.stringContaining('no revision or folder `nowhere`'),
    ]);
    expect((await runIn(folder, 'diff --plan exmaple --lang en')).err).toContain('did you mean `example`?');
    expect((await runIn(folder, 'diff --to R7Q3 --lang en')).err).toContain('`--to` needs `--from` too');
  });
});
