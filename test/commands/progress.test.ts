import { expect, test } from 'vitest';
import { planQueue, takenFrom } from '../../src/commands/plan-queue.ts';
import { progressOn } from '../../src/commands/progress.ts';
import { loadLanguage } from '../../src/language/load-language.ts';
import { memoryHost } from '../support/memory-host.ts';

/** Reads four plans, each of which takes 700 ms by a clock of our own. */
async function read(columns?: number): Promise<string> {
  const host = memoryHost({ files: {}, ...(columns ? { columns } : {}) });
  let now = 0;
  const timed = { ...host, elapsed: () => now };
  const progress = progressOn({ host: timed, language: await loadLanguage('en') });
  for await (const _ of takenFrom(planQueue(['a', 'b', 'c', 'd']), progress)) now += 700;
  return host.err.text;
}

test('nothing in the first second, then how far it has come, and no trace at the end', async () => {
  expect(await read(80)).toBe('\r\u001b[K2 of 4 plans read\r\u001b[K3 of 4 plans read\r\u001b[K');
});

test('nothing in a pipe', async () => {
  expect(await read()).toBe('');
});
