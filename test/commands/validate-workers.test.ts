import { expect, test } from 'vitest';
import { validateInWorker } from '../../src/commands/validate/workers.ts';
import type { Worker } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { type Circumstances, memoryHost } from '../support/memory-host.ts';

const plans = Array.from({ length: 24 }, (_, index) => `plan-${index + 10}`);

/** Plans that each have a fault of their own, a source of their own, and one source that nobody names. */
function faultyFiles(): Record<string, string> {
  const files: Record<string, string> = {
    'data/governments/city.yaml': 'name: 市\n',
    'data/sources/unnamed.yaml': 'title: 誰も挙げない資料\n',
  };
  for (const plan of plans) {
    const folder = `data/plans/${plan}`;
    const source = `source: ${plan}-book\n`;
    files[`data/sources/${plan}-book.yaml`] = 'title: 計画書\n';
    files[`${folder}/plan.yaml`] = `name: 計画\ngovernment: city\n${source}`;
    files[`${folder}/measures/good.yaml`] = `name: 取組\n${source}`;
    files[`${folder}/measures/faulty.yaml`] = `name: 取組の延長\nunder: ${plan}\n${source}`;
    files[`${folder}/surveys/staff.yaml`] =
      `name: 調査\ndate: 2025-08\ndecimals: 2\ngroups:\n  - { id: g, name: 群, mean: 3.9, items: [ { id: a, name: 問, value: 3.15 } ] }\n${source}`;
  }
  return files;
}

const circumstances: Circumstances = { files: faultyFiles() };

async function validate(workers: readonly Worker[]) {
  const host = { ...memoryHost(circumstances), workers };
  const code = await main(['validate', '--lang', 'en'], host);
  return { code, out: host.out.text, err: host.err.text };
}

/** Another thread, as far as it can be one in the same: what goes there and what comes back are copies. */
function thread(shares: unknown[]): Worker {
  const { files } = memoryHost(circumstances);
  return async work => {
    const taken = structuredClone(await validateInWorker(withSharedMemory(work), files));
    shares.push(taken);
    return taken;
  };
}

/** What threads share is the one thing that is not copied. */
function withSharedMemory(work: unknown): unknown {
  const { queue, ...rest } = work as { queue: { ids: readonly string[]; taken: SharedArrayBuffer } };
  return { ...structuredClone(rest), queue: { ids: structuredClone(queue.ids), taken: queue.taken } };
}

test.each([1, 3])('with %s workers, the answer is the same to the letter', async count => {
  const alone = await validate([]);
  expect(alone.out).toContain('plan-33');
  expect(alone.out).toContain('unused-source');
  const shares: { ids: string[] }[] = [];
  const together = await validate(Array.from({ length: count }, () => thread(shares)));
  expect(together).toEqual(alone);
  expect(shares).toHaveLength(count);
  expect(shares.flatMap(({ ids }) => ids)).not.toEqual([]);
});

test('what a thread takes and does not bring back is looked at all the same', async () => {
  let taken = 0;
  const lost: Worker = async work => {
    const { queue } = work as { queue: { taken: SharedArrayBuffer } };
    taken = Atomics.add(new Int32Array(queue.taken), 0, 5);
    return null;
  };
  expect(await validate([lost])).toEqual(await validate([]));
  expect(taken).toBe(0);
});

test('a few plans are not worth another thread', async () => {
  const files = Object.fromEntries(
    Object.entries(circumstances.files).filter(([path]) => !/plan-(?:2[5-9]|3)/.test(path)),
  );
  const never: Worker = () => expect.fail('another thread was asked');
  const host = { ...memoryHost({ files }), workers: [never] };
  expect(await main(['validate', '--lang', 'en'], host)).toBe(1);
  expect(host.out.text).toContain('plan-24');
});
