import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './support/files-below.ts';
import { replay } from './support/transcript.ts';

const root = new URL('../', import.meta.url);
const transcripts = readdirSync(new URL('test/transcripts/', root)).map(name => `test/transcripts/${name}`);
/** What the documentation shows is what the commands answer. */
const documents = ['README.md', 'README.ja.md', 'docs/year.md'];
/** The data that comes with the program; and a small town, whose plans have what those lack. */
const files = { ...folder('data', 'data'), ...folder('test/town', 'town') };

// `npx vitest -u` writes what the commands answer now; read the difference before you commit it.
for (const path of [...transcripts, ...documents]) {
  test(path, async () => {
    const file = new URL(path, root);
    await expect(await replay(readFileSync(file, 'utf8'), files)).toMatchFileSnapshot(file.pathname);
  });
}

function folder(path: string, shown: string): Readonly<Record<string, Uint8Array>> {
  const found = Object.entries(filesBelow(new URL(path, root).pathname));
  return Object.fromEntries(found.map(([name, content]) => [`${shown}/${name}`, content]));
}
