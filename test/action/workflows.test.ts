import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runIn } from '../support/disk-host.ts';
import { gitRepository } from '../support/git-repository.ts';
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

  it('never runs with rights for a stranger, and puts no expression into a shell', () => {
    expect(text).not.toContain('pull_request_target');
    const { permissions, jobs } = parse(text);
    expect(permissions).toHaveProperty('contents', 'read');
    const steps = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(job => job.steps);
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

it('action.yml puts no expression into a shell', () => {
  for (const { run } of parse(read('action.yml')).runs.steps) expect(run).not.toContain('${{');
});

it('the pre-commit hook stops a commit that makes things worse, and no other', async () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  const words = hook.entry.replace(/^reform /, '');
  const repository = gitRepository();
  repository.commit(sound);
  expect((await runIn(repository.folder, words)).code).toBe(0);
  repository.write(proposed);
  const { out, code } = await runIn(repository.folder, words);
  expect(code).toBe(1);
  expect(out.trimEnd().split('\n')).toHaveLength(3);
  const watched = new RegExp(hook.files);
  for (const path of Object.keys(sound)) expect(path).toMatch(watched);
  repository.commit({});
  expect((await runIn(repository.folder, words)).code).toBe(0);
});
