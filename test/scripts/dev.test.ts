import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../src/version.ts';

const root = join(import.meta.dirname, '../..');

test('npm run dev runs the sources as they stand, and says nothing of its own', () => {
  const words = ['--disable-warning=ExperimentalWarning', 'scripts/dev.js', '--version'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `reform ${version}\n`, stderr: '' });
});
