import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readableStack } from '../../src/node/readable-stack.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/reform.cjs');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
}, 60_000);

test('a place in the bundle is said as the place in the source', () => {
  // words of one source file alone, wherever the bundle has them
  const lines = readFileSync(program, 'latin1').split('\n');
  const line = lines.findIndex(text => text.includes('which is not in the list of rules'));
  const column = lines[line]!.indexOf('which is not in the list of rules');
  const said = readableStack(`Error: x\n    at severityOf (${program}:${line + 1}:${column + 1})`);
  expect(said).toMatch(/at severityOf \(src\/check\/rules\/index\.ts:\d+:\d+\)/);
  expect(said).toContain(`Node ${process.version}`);
});

test('what has no map stays as it is', () => {
  expect(readableStack('Error: x\n    at f (/nowhere/a.cjs:1:2)')).toContain('at f (/nowhere/a.cjs:1:2)');
});
