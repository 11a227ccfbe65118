import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diagnosticFormats } from '../../src/commands/validate/formats.ts';
import { runIn } from '../support/disk-host.ts';
import { gitRepository, type Repository } from '../support/git-repository.ts';
import { proposed, sound } from './three-faults.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const workflows = readdirSync(join(root, '.github/workflows')).map(name => `.github/workflows/${name}`);
const inDocs = [...read('docs/pull-requests.md').matchAll(/```yaml\n(# \.github[\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);
const files = [
  ...workflows.map(path => [path, read(path)] as const),
  ...inDocs.map((text, index) => [`docs ${index}`, text] as const),
];

describe.each(files)('%s', (_, text) => {
  it('pins what it uses by a whole hash, and has the history', () => {
    for (const [, used = ''] of text.matchAll(/uses: (\S+)/g))
      expect(used).toMatch(/^\.\/$|@[0-9a-f]{40}$|@<.+>$/);
    if (text.includes('actions/checkout')) expect(text).toContain('fetch-depth: 0');
  });

  it('ends by itself, and once for each state of a branch', () => {
    const { on, concurrency, jobs } = parse(text);
    if ('pull_request' in on) expect(concurrency['cancel-in-progress']).toBe(true);
    for (const job of Object.values<Record<string, unknown>>(jobs))
      expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('never runs with rights for a stranger, and puts no expression into a shell', () => {
    expect(text).not.toContain('pull_request_target');
    const { permissions, jobs } = parse(text);
    expect(permissions).toHaveProperty('contents', 'read');
    const steps = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(job => job.steps);
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

it('the recipe for GitLab asks for forms that there are, and takes the tool from before the change', () => {
  const [, text = ''] = /```yaml\n(# \.gitlab-ci[\s\S]*?)```/.exec(read('docs/pull-requests.md')) ?? [];
  const { script, artifacts } = parse(text).reform;
  const forms = [...script.join('\n').matchAll(/--format (\w+)(?:=(\S+))?/g)];
  for (const [, name = ''] of forms) expect(diagnosticFormats).toContain(name);
  const files = Object.fromEntries(forms.map(([, name, file]) => [name, file]));
  expect(artifacts.reports).toEqual({ codequality: files.gitlab, junit: files.junit });
  expect(script[0]).toMatch(/^git show "\$\{CI_MERGE_REQUEST_DIFF_BASE_SHA:-HEAD\}:tools\//);
});

it('docs/security.md names tests that there are', () => {
  const named = [...read('docs/security.md').matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(path => !existsSync(join(root, path)))).toEqual([]);
});

it('action.yml puts no expression into a shell', () => {
  for (const { run } of parse(read('action.yml')).runs.steps) expect(run).not.toContain('${{');
});

describe('the pre-commit hook', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  const words = hook.entry.replace(/^reform /, '');
  const checked = async (repository: Repository) => {
    const { out, code } = await runIn(repository.folder, words);
    return { code, lines: out === '' ? 0 : out.trimEnd().split('\n').length };
  };
  const stage = (repository: Repository) => repository.git('add', '--all');
  const source = 'data/sources/report.yaml';

  it('stops a commit that makes things worse, and no other', async () => {
    const repository = gitRepository();
    repository.commit(sound);
    expect(await checked(repository)).toEqual({ code: 0, lines: 0 });
    repository.write(proposed);
    stage(repository);
    expect(await checked(repository)).toEqual({ code: 1, lines: 3 });
    repository.commit({});
    expect((await checked(repository)).code).toBe(0);
  });

  it('is run for every commit, and looks at files that go', async () => {
    expect(hook).toMatchObject({ always_run: true, pass_filenames: false });
    const repository = gitRepository();
    repository.commit(sound);
    repository.git('rm', '--quiet', source);
    expect((await checked(repository)).code).toBe(1);
  });

  it('looks at what is staged, not at what lies beside it', async () => {
    const repository = gitRepository();
    repository.commit(sound);
    repository.write(proposed);
    expect((await checked(repository)).code).toBe(0);
    stage(repository);
    repository.write(sound);
    expect((await checked(repository)).code).toBe(1);
  });

  it('takes the settings that are staged', async () => {
    const repository = gitRepository();
    repository.commit(sound);
    repository.write({ 'data/reform.yaml': 'contect: x\n' });
    expect(await checked(repository)).toEqual({ code: 0, lines: 0 });
    stage(repository);
    expect(await checked(repository)).toEqual({ code: 1, lines: 1 });
  });

  it('checks the first commit too', async () => {
    const repository = gitRepository();
    repository.write(sound);
    stage(repository);
    expect(await checked(repository)).toEqual({ code: 0, lines: 0 });
    repository.write(proposed);
    stage(repository);
    expect(await checked(repository)).toEqual({ code: 1, lines: 3 });
  });
});
