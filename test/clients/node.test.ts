import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { install, pack, runAlone } from '../support/packed.ts';

/* The package under each Node that it promises to run on, and under a Node that is only a file beside it. */

const folder = mkdtempSync(join(tmpdir(), 'reform-node-'));
const elsewhere = join(folder, 'elsewhere');
const unpacked = join(folder, 'package');
const program = join(unpacked, 'bin', 'reform.js');
const data = join(unpacked, 'data');

const questions = [
  ['validate', '--data', data],
  ['rule', '--lang', 'ja'],
];

beforeAll(() => {
  mkdirSync(elsewhere);
  execFileSync('tar', ['-xzf', pack(folder), '-C', folder]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['20.19', '22', '24'])('Node %s', version => {
  const node = nodeOf(version);

  // Twice: the second run may start from what the first has left in a cache.
  test.skipIf(node === null).each([1, 2])('answers as this one does (run %i)', () => {
    for (const words of questions) {
      const { stdout, status } = runAlone(elsewhere, node ?? '', [program, ...words]);
      const here = runAlone(elsewhere, process.execPath, [program, ...words]);
      expect({ stdout, status }).toEqual({ stdout: here.stdout, status: here.status });
      expect(status).toBe(0);
    }
  });
});

/** The package `node` asks for an install script; those for one system each do without. */
function nodeOf(version: string): string | null {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const place = mkdtempSync(join(folder, 'node-'));
    const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
    return join(install(place, `${name}@${version}`), name, binary);
  } catch {
    console.warn(`Node ${version} could not be installed: not tried`);
    return null;
  }
}

/** On Windows, bin/reform.cmd calls a node.exe that somebody has put beside it. Here we read what it calls. */
test('a copy with Node beside it needs no other', () => {
  const bin = join(unpacked, 'bin');
  copyFileSync(process.execPath, join(bin, 'node.exe'));
  const [, node = '', script = ''] = /^@"%~dp0(.+)" "%~dp0(.+)" %\*\r\n$/.exec(
    readFileSync(join(bin, 'reform.cmd'), 'utf8'),
  )!;
  const { status, stderr } = runAlone(elsewhere, join(bin, node), [
    join(bin, script),
    'validate',
    '--data',
    data,
  ]);
  expect(stderr).toMatch(/0 errors/);
  expect(status).toBe(0);
});
