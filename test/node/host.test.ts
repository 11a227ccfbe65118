import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = `${root}bin/reform.js`;

test.runIf(existsSync('/dev/full'))('a full disk is said, and is no success', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, 'status', '--lang', 'en'], {
    cwd: root,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect(stderr).toContain('cannot write `stdout` (ENOSPC)');
  expect(status).toBe(2);
});

test.runIf(process.platform !== 'win32')('a reader who goes early is no failure', () => {
  const command = `"${process.execPath}" "${program}" rule --lang en | head -1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0');
});

test.runIf(process.platform !== 'win32')(
  'a folder that is gone has no plans, and those above it are found',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'reform-gone-'));
    mkdirSync(join(folder, 'plans'));
    const inGone = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${program}" validate --lang en`;
    const run = () => spawnSync('bash', ['-c', inGone], { cwd: folder, encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 0, stderr: expect.stringMatching(/^checked 0 files/) });
    rmSync(join(folder, 'plans'), { recursive: true });
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining(`${folder}/gone`) });
    rmSync(folder, { recursive: true });
  },
);
