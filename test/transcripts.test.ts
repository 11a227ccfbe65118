import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './support/files-below.ts';
import { replay } from './support/transcript.ts';

const folder = new URL('transcripts/', import.meta.url);
const data = Object.fromEntries(
  Object.entries(filesBelow(new URL('../data', import.meta.url).pathname)).map(([path, content]) => [
    `data/${path}`,
    content,
  ]),
);

// `npx vitest -u` writes what the commands answer now; read the difference before you commit it.
for (const name of readdirSync(folder)) {
  test(name, async () => {
    const file = new URL(name, folder);
    await expect(await replay(readFileSync(file, 'utf8'), data)).toMatchFileSnapshot(file.pathname);
  });
}
