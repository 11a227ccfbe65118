import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeHost } from '../../../src/node/host.ts';
import { lastWrite, openJournal } from '../../../src/write/journal/journal.ts';
import { gitRepository } from '../../support/git-repository.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('on a real disk: written twice, taken back, with the modes of files and no trace in git', async () => {
  const root = mkdtempSync(join(tmpdir(), 'reform-'));
  const file = join(root, 'plans/p/plan.yaml');
  mkdirSync(join(root, 'plans/p'), { recursive: true });
  writeFileSync(file, 'name: 一\n');
  chmodSync(file, 0o640);
  const host = nodeHost();
  const steps = ['name: 一\n', 'name: 二\n', 'name: 三\n'];
  for (const [index, before] of steps.slice(0, -1).entries()) {
    const journal = await openJournal(host, root);
    if ('kind' in journal) throw new Error(JSON.stringify(journal));
    const made = { path: `plans/p/measures/m${index}.yaml`, before: null, after: bytes('name: m\n') };
    const changed = { path: 'plans/p/plan.yaml', before: bytes(before), after: bytes(steps[index + 1]!) };
    expect(await journal.write([changed, made], 'words')).toBeNull();
    journal.close();
  }
  expect(readFileSync(file, 'utf8')).toBe('name: 三\n');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(root, 'plans/p/measures'))).toEqual(['m0.yaml', 'm1.yaml']);
  expect(readdirSync(join(root, '.reform'))).toEqual(['.gitignore', 'last']);
  expect(readFileSync(join(root, '.reform/.gitignore'), 'utf8')).toBe('*\n');

  for (const records of [['m0.yaml'], ['m0.yaml', 'm1.yaml']]) {
    const journal = await openJournal(host, root);
    const back = 'kind' in journal ? null : lastWrite(host, root);
    if ('kind' in journal || !back || 'kind' in back) throw new Error('nothing can be taken back');
    expect(await journal.write(back.changes, 'undo')).toBeNull();
    journal.close();
    expect(readdirSync(join(root, 'plans/p/measures'))).toEqual(records);
  }
  expect(existsSync(join(root, '.reform/lock'))).toBe(false);
  rmSync(root, { recursive: true });
});

test.skipIf(process.platform === 'win32')(
  'a journal that came with links writes nothing outside',
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'reform-'));
    const outside = mkdtempSync(join(tmpdir(), 'reform-outside-'));
    const part = '.reform-part-0';
    writeFileSync(join(root, part), 'theirs\n');
    symlinkSync(outside, join(root, '.github'));
    const after = createHash('sha256').update('theirs\n').digest('hex');
    const files = [{ path: '.github/theirs', part, before: null, after }];
    const manifest = JSON.stringify({ words: 'reform record', files, makes: [], empties: [] });
    mkdirSync(join(root, '.reform/writing'), { recursive: true });
    writeFileSync(join(root, '.reform/writing/manifest.json'), manifest);
    expect(await openJournal(nodeHost(), root)).toMatchObject({
      kind: 'cannot-write',
      path: `${root}/.github`,
    });
    expect(readdirSync(outside)).toEqual([]);

    rmSync(join(root, '.reform'), { recursive: true });
    const journal = await openJournal(nodeHost(), root);
    if ('kind' in journal) throw new Error(JSON.stringify(journal));
    const change = { path: '.github/ours', before: null, after: bytes('ours\n') };
    expect(await journal.write([change], 'words')).toMatchObject({ kind: 'cannot-write' });
    journal.close();
    expect(readdirSync(outside)).toEqual([]);
    for (const folder of [root, outside]) rmSync(folder, { recursive: true });
  },
);

test('a journal that is in git is nobody’s: nothing that it says is done', async () => {
  const repository = gitRepository();
  const root = repository.folder;
  writeFileSync(join(root, '.reform-part-0'), 'name: theirs\n');
  const after = createHash('sha256').update('name: theirs\n').digest('hex');
  const files = [{ path: 'plans/p/plan.yaml', part: '.reform-part-0', before: null, after }];
  mkdirSync(join(root, '.reform/writing'), { recursive: true });
  mkdirSync(join(root, 'plans/p'), { recursive: true });
  const manifest = JSON.stringify({ words: 'reform record', files, makes: [], empties: [] });
  writeFileSync(join(root, '.reform/writing/manifest.json'), manifest);
  repository.git('add', '--force', '.');
  const folder = `${root}/.reform`;
  expect(await openJournal(nodeHost(), root)).toEqual({ kind: 'not-ours', folder });
  expect(existsSync(join(root, 'plans/p/plan.yaml'))).toBe(false);
});
