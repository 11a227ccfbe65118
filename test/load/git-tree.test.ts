import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isUnreadable } from '../../src/host.ts';
import { findRevision, gitTree, type Revision } from '../../src/load/git-tree.ts';
import { nodeHost } from '../../src/node/host.ts';
import { gitRepository } from '../support/git-repository.ts';

const host = nodeHost();
const text = (bytes: unknown) => (bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : bytes);

function revision(folder: string, name: string): Revision {
  const found = findRevision(host, folder, name);
  if (!found) throw new Error(`no revision ${name}`);
  return found;
}

test('a revision is read as it was, whatever the work tree holds now', () => {
  const repository = gitRepository();
  const first = repository.commit({ 'data/plans/a/plan.yaml': 'name: 一\n', 'other.txt': 'x' });
  repository.commit({
    'data/plans/a/plan.yaml': 'name: 二\n',
    'data/plans/a/measures/m.yaml': 'name: 取組\n',
  });
  repository.write({ 'data/plans/a/plan.yaml': 'name: 三\n' });

  const before = gitTree(host, repository.folder, revision(repository.folder, first), 'data');
  expect(before.list('')).toEqual([{ name: 'plans', kind: 'folder' }]);
  expect(before.list('plans/a')).toEqual([{ name: 'plan.yaml', kind: 'file' }]);
  expect(text(before.read('plans/a/plan.yaml', 100))).toBe('name: 一\n');
  expect(isUnreadable(before.read('plans/a/measures/m.yaml', 100))).toBe(true);

  const after = gitTree(host, repository.folder, revision(repository.folder, 'HEAD'), 'data');
  expect(after.list('plans/a')).toEqual([
    { name: 'measures', kind: 'folder' },
    { name: 'plan.yaml', kind: 'file' },
  ]);
  expect(text(after.read('plans/a/measures/m.yaml', 100))).toBe('name: 取組\n');
  expect(text(after.read('plans/a/plan.yaml', 100))).toBe('name: 二\n');
});

test('a repository that is itself the workspace', () => {
  const repository = gitRepository();
  repository.commit({ 'plans/a/plan.yaml': 'name: a\n', 'sources/s.yaml': 'title: s\n' });
  const tree = gitTree(host, repository.folder, revision(repository.folder, 'main'), '');
  expect(tree.list('')).toEqual([
    { name: 'plans', kind: 'folder' },
    { name: 'sources', kind: 'folder' },
  ]);
  expect(text(tree.read('sources/s.yaml', 100))).toBe('title: s\n');
});

test('names with spaces, line ends and Japanese; contents without a newline at their end', () => {
  const repository = gitRepository();
  const files = { 'data/plans/a b.md': 'x', 'data/plans/二\n行.md': 'y', 'data/plans/z.md': '' };
  repository.commit(files);
  const tree = gitTree(host, repository.folder, revision(repository.folder, 'HEAD'), 'data');
  for (const [path, content] of Object.entries(files)) {
    expect(text(tree.read(path.slice('data/'.length), 100))).toBe(content);
  }
});

test('a link is not followed, and a file over the limit is not read', () => {
  const repository = gitRepository();
  repository.write({ 'data/plans/a/plan.yaml': 'name: a\n', 'data/plans/a/large.md': 'x'.repeat(500) });
  symlinkSync('/etc/passwd', join(repository.folder, 'data/plans/a/link.yaml'));
  repository.commit({});
  const tree = gitTree(host, repository.folder, revision(repository.folder, 'HEAD'), 'data');
  expect(tree.list('plans/a')).toContainEqual({ name: 'link.yaml', kind: 'link' });
  expect((tree.read('plans/a/large.md', 100) as Uint8Array).length).toBe(101);
});

test('a revision that does not exist, one that looks like an option, and no repository at all', () => {
  const repository = gitRepository();
  repository.commit({ 'data/plans/a/plan.yaml': 'name: a\n' });
  expect(findRevision(host, repository.folder, 'nowhere')).toBeNull();
  expect(findRevision(host, repository.folder, '--help')).toBeNull();
  expect(findRevision(host, '/', 'HEAD')).toBeNull();
});
