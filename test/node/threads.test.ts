import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planQueue } from '../../src/commands/plan-queue.ts';
import { allFaults } from '../../src/commands/validate/fault-list.ts';
import { nodeHost } from '../../src/node/host.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'reform-threads-'));

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
  mkdirSync(join(folder, 'plans/a/measures'), { recursive: true });
  writeFileSync(join(folder, 'plans/a/plan.yaml'), 'name: 計画\ngovernment: city\n');
  writeFileSync(join(folder, 'plans/a/measures/m.yaml'), 'nmae: 取組\n');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const work = {
  place: { root: folder, shown: 'data', repository: null },
  today: '2026-11-20',
  queue: planQueue(['a']),
  asked: allFaults,
  sizeLimits: null,
};

test.runIf(availableParallelism() > 1)(
  'a worker runs the built program and brings back what it found',
  async () => {
    const [worker] = nodeHost(join(root, 'bin/worker.js')).workers;
    const taken = await worker!(work);
    expect(taken).toMatchObject({
      ids: ['a'],
      files: 2,
      found: {
        counts: { errors: 2 },
        listed: [
          { fault: { rule: 'unknown-key', span: { file: 'data/plans/a/measures/m.yaml' } } },
          { fault: { rule: 'unknown-reference' } },
        ],
      },
    });
  },
);

test.runIf(availableParallelism() > 1)('one that fails brings back nothing', async () => {
  const [worker] = nodeHost(join(root, 'bin/worker.js')).workers;
  expect(await worker!({ ...work, place: null })).toBe(null);
  const [nowhere] = nodeHost(join(folder, 'no-such-file.js')).workers;
  expect(await nowhere!(work)).toBe(null);
  const [refused] = nodeHost('no-path-of-a-file').workers;
  expect(await refused!(work)).toBe(null);
});

test('none where the program does not say what a thread starts from', () => {
  expect(nodeHost().workers).toEqual([]);
});
