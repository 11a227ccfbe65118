import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAll } from '../../src/commands/validate/check-all.ts';
import { diskTree } from '../../src/load/disk-tree.ts';
import { findWorkspace } from '../../src/load/find-workspace.ts';
import { stateNamed } from '../../src/load/state.ts';
import { openWorkspace } from '../../src/load/workspace.ts';
import { nodeHost } from '../../src/node/host.ts';
import { isProblem } from '../../src/problem.ts';
import { example } from '../support/cases.ts';
import { runIn } from '../support/disk-host.ts';
import { gitRepository } from '../support/git-repository.ts';

const isWindows = process.platform === 'win32';
const inData = Object.fromEntries(
  Object.entries(example).map(([path, content]) => [`data/${path}`, content]),
);
const plan = 'data/plans/example';

function city() {
  const repository = gitRepository();
  repository.write({ ...inData, 'data/plans/example/measures/.x.yaml': 'name: 別の取組\n' });
  writeFileSync(join(repository.folder, 'elsewhere.yaml'), 'lang: 秘密\nsecret: 1\n');
  const link = (to: string, path: string) => {
    rmSync(join(repository.folder, path), { force: true, recursive: true });
    symlinkSync(to, join(repository.folder, path));
  };
  return { ...repository, link };
}

/** What is wrong with the files on the disk, and in the commit of the same. */
async function bothTrees({ folder, commit }: ReturnType<typeof city>) {
  commit({});
  const host = { ...nodeHost(), folder };
  const place = findWorkspace(host, undefined);
  if (!('root' in place)) throw new Error('no workspace');
  const state = stateNamed(host, place, 'HEAD');
  if (isProblem(state)) throw new Error(state.kind);
  const onDisk = openWorkspace(diskTree(host.files, place.root), place.shown, false);
  const told = async (workspace: typeof onDisk) =>
    (await checkAll(workspace, '2026-11-20')).faults.map(({ rule, span }) => `${rule} ${span.file}`);
  return { disk: await told(onDisk), git: await told(state.workspace) };
}

describe.skipIf(isWindows)('what is below the workspace is read in place, or not at all', () => {
  test.each<[string, string, string]>([
    ['a file that leads to a hidden one beside it', '.x.yaml', `${plan}/measures/linked.yaml`],
    ['a file that leads nowhere', 'nowhere', `${plan}/measures/linked.yaml`],
    ['text for people', '../../../../elsewhere.yaml', `${plan}/README.md`],
    ['a plan that is another one', 'example', 'data/plans/linked'],
    ['the head of a plan', '../../../elsewhere.yaml', `${plan}/plan.yaml`],
    ['a folder of records', 'reviews', `${plan}/surveys`],
    ['the sources', 'governments', 'data/sources'],
    ['a folder that is nobody’s', '..', 'data/more'],
  ])('%s', async (_, to, path) => {
    const repository = city();
    repository.link(to, path);
    const { disk, git } = await bothTrees(repository);
    expect(git).toEqual(disk);
    expect(disk).toContain(`outside-link ${path}`);
    expect(disk.filter(fault => !fault.startsWith('outside-link') && !fault.includes('stray'))).toEqual(
      path.endsWith('plan.yaml') ? expect.anything() : [],
    );
  });

  test('all plans', async () => {
    const repository = city();
    mkdirSync(join(repository.folder, 'other'));
    repository.link('../other', 'data/plans');
    const { disk, git } = await bothTrees(repository);
    expect(git).toEqual(disk);
    expect(disk).toContain('outside-link data/plans');
  });

  test('the mark of an editor beside a file is nobody’s', async () => {
    const repository = city();
    repository.link('me@desk.1', `${plan}/measures/.#open-library.yaml`);
    expect(await bothTrees(repository)).toEqual({ disk: [], git: [] });
  });

  test('the settings: nothing of an outside file is shown', async () => {
    const repository = city();
    repository.link('elsewhere.yaml', 'reform.yaml');
    for (const format of ['text', 'github', 'json']) {
      const { out, code } = await runIn(repository.folder, `validate --format ${format}`);
      expect(code).toBe(1);
      expect(out).toContain('outside-link');
      expect(out).not.toMatch(/秘密|secret/);
    }
  });
});

test.skipIf(isWindows)('the workspace itself, and all above it, may be reached through links', async () => {
  const { folder, commit } = city();
  commit({});
  const way = gitRepository().folder;
  symlinkSync(folder, join(way, 'city'));
  symlinkSync(join(folder, 'data'), join(way, 'data'));
  const words = ['--data city', '--data city/data', '--data data', `city/${plan}`, ''];
  for (const each of words) {
    const { out, err, code } = await runIn(way, `validate ${each}`);
    expect([each, out, code, err]).toEqual([each, '', 0, expect.anything()]);
  }
  expect((await runIn(way, 'validate --since HEAD --data data')).code).toBe(0);
});
