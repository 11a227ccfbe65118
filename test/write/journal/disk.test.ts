import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeHost } from '../../../src/node/host.ts';
import { lastWrite, openJournal } from '../../../src/write/journal/journal.ts';

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
