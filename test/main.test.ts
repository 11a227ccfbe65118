import { expect, test } from 'vitest';
import { main } from '../src/main.ts';
import { memoryHost } from './support/memory-host.ts';

const broken = () => {
  throw new Error('torn');
};

test('a bug says what to send to whom, in the language that was asked for, and ends with 3', async () => {
  const host = { ...memoryHost({ files: { 'data/plans/a/plan.yaml': 'name: a\n' } }), today: broken };
  expect(await main(['status', '--lang', 'ja'], host)).toBe(3);
  expect(host.err.text).toMatch(/不具合で status を続けられなかった。.*\n次の行を/);
  expect(host.err.text).toContain('Error: torn');
});

test('so does a bug that lies on the way to the language', async () => {
  const plain = memoryHost({ files: {} });
  const host = { ...plain, files: { ...plain.files, kind: broken } };
  expect(await main(['status', '--lang', 'ja'], host)).toBe(3);
  expect(host.err.text).toContain('could not go on with status because of a bug of its own');
});
