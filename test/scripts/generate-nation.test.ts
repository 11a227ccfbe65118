import { expect, test } from 'vitest';
import { FILES_EACH, nation } from '../../scripts/generate-nation.js';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

async function validated(wish: Parameters<typeof nation>[0]) {
  const governments = [...nation(wish)];
  const files = Object.fromEntries(
    governments.flatMap(({ files }) => files.map(({ path, content }) => [`data/${path}`, content])),
  );
  const host = memoryHost({ files });
  await main(['validate', '--format', 'json'], host);
  const { diagnostics } = JSON.parse(host.out.text) as { diagnostics: { file: string; name: string }[] };
  return {
    files: Object.keys(files).length,
    planted: governments.flatMap(({ planted }) => planted.map(({ path, rule }) => `data/${path}: ${rule}`)),
    found: diagnostics.map(({ file, name }) => `${file}: ${name}`),
  };
}

test('a nation without faults is clean', async () => {
  const { files, found } = await validated({ governments: 4 });
  expect(files).toBe(4 * FILES_EACH);
  expect(found).toEqual([]);
});

test('what is planted is found, and nothing else', async () => {
  const { planted, found } = await validated({ governments: 3, faults: 16 });
  expect(planted).toHaveLength(16);
  expect(found.sort()).toEqual(planted.sort());
});

test('the same wish gives the same files, another seed gives others', () => {
  const first = JSON.stringify([...nation({ governments: 1 })]);
  expect(JSON.stringify([...nation({ governments: 1 })])).toBe(first);
  expect(JSON.stringify([...nation({ governments: 1, seed: 2 })])).not.toBe(first);
});
