import { expect, test } from 'vitest';
import { validateInWorker } from '../../src/commands/validate/workers.ts';
import type { Worker } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { faultsAgainst } from '../support/output-schema.ts';

/** Plans that each have warnings, and one error. */
const files = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => index + 10).flatMap(number => [
    [`data/plans/p${number}x/plan.yaml`, 'name: 計画\ngovernment: city\n'],
    [
      `data/plans/p${number}x/indicators/i.yaml`,
      'name: 値\nunit: 人\ngoal: increase\nactuals: [ { year: R5, value: 1 } ]\n',
    ],
    [`data/plans/p${number}x/measures/m.yaml`, 'name: 取組\nunder: nowhere\n'],
  ]),
);
const city = { 'data/governments/city.yaml': 'name: 市\n', ...files };

async function validate(words: readonly string[], workers: readonly Worker[] = []) {
  const host = { ...memoryHost({ files: city }), workers };
  const code = await main(['validate', '--lang', 'en', ...words], host);
  return { code, out: host.out.text, err: host.err.text };
}

test('lists so many, the errors first, and counts the rest', async () => {
  const answer = JSON.parse((await validate(['--format', 'json', '--max-findings', '25'])).out);
  expect([answer.errors, answer.warnings, answer.more, answer.diagnostics.length]).toEqual([20, 20, 15, 25]);
  const severities = answer.diagnostics.map(({ severity }: { severity: string }) => severity);
  expect(severities.filter((severity: string) => severity === 'error')).toHaveLength(20);
  expect(faultsAgainst('diagnostics', answer)).toBeNull();
});

test('says so beside each form, and fails all the same', async () => {
  const text = await validate(['--max-findings', '1']);
  expect(text.err).toContain(
    'and 39 problems more, not listed (--max-findings)\nchecked 61 files: 20 errors, 20 warnings',
  );
  expect(text.code).toBe(1);
  expect((await validate(['--max-findings', '0'])).code).toBe(1);
  expect((await validate(['--max-findings', '1', '--format', 'markdown'])).out).toContain(
    '39 places more that are not listed',
  );
  expect((await validate(['--max-findings', 'all'])).code).toBe(2);
});

test('lists the same, whoever has found them', async () => {
  const alone = await validate(['--max-findings', '25']);
  const beside: Worker = async share => {
    const { queue, ...rest } = share as { queue: { taken: SharedArrayBuffer } };
    const taken = await validateInWorker(
      { ...structuredClone(rest), queue },
      memoryHost({ files: city }).files,
    );
    return structuredClone(taken);
  };
  expect(await validate(['--max-findings', '25'], [beside])).toEqual(alone);
});
