import { expect, test } from 'vitest';
import { takeShare } from '../../src/commands/share.ts';
import type { Beside } from '../../src/host.ts';
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

async function validate(beside: readonly Beside[]) {
  const host = { ...memoryHost(circumstances), beside };
  const code = await main(['validate', '--lang', 'en'], host);
  return { code, out: host.out.text, err: host.err.text };
}

/** Another thread, as far as it can be one in the same: what goes there and what comes back are copies. */
function thread(shares: unknown[]): Beside {
  const { files } = memoryHost(circumstances);
  return async share => {
    const taken = structuredClone(await takeShare(withSharedMemory(share), files));
    shares.push(taken);
    return taken;
  };
}

/** What threads share is the one thing that is not copied. */
function withSharedMemory(share: unknown): unknown {
  const { turn, ...rest } = share as { turn: { ids: readonly string[]; taken: SharedArrayBuffer } };
  return { ...structuredClone(rest), turn: { ids: structuredClone(turn.ids), taken: turn.taken } };
}

test.each([1, 3])('with %s threads beside, the answer is the same to the letter', async count => {
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
  const lost: Beside = async share => {
    const { turn } = share as { turn: { taken: SharedArrayBuffer } };
    taken = Atomics.add(new Int32Array(turn.taken), 0, 5);
    return null;
  };
  expect(await validate([lost])).toEqual(await validate([]));
  expect(taken).toBe(0);
});

test('a few plans are not worth another thread', async () => {
  const files = Object.fromEntries(
    Object.entries(circumstances.files).filter(([path]) => !/plan-(?:2[5-9]|3)/.test(path)),
  );
  const never: Beside = () => expect.fail('another thread was asked');
  const host = { ...memoryHost({ files }), beside: [never] };
  expect(await main(['validate', '--lang', 'en'], host)).toBe(1);
  expect(host.out.text).toContain('plan-24');
});
