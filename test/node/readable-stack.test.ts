import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readableStack } from '../../src/node/readable-stack.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/reform.cjs');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
}, 60_000);

test('a place in the bundle is said as the place in the source, whatever stands before it', () => {
  const lines = readFileSync(program, 'latin1').split('\n');
  const calls = messagesOfSources().flatMap(({ message, place }) => {
    const found = lines.flatMap((text, line) => (text.includes(message) ? [{ text, line }] : []));
    const [{ text, line } = { text: '', line: 0 }] = found;
    if (found.length !== 1 || text.indexOf(message) !== text.lastIndexOf(message)) return [];
    return [{ place, call: `    at f (${program}:${line + 1}:${text.indexOf(message)})` }];
  });
  const said = readableStack(calls.map(({ call }) => call).join('\n')).split('\n');
  expect(calls.length).toBeGreaterThan(30);
  for (const [index, { place }] of calls.entries()) expect(said[index]).toContain(`${place}:`);
});

/** Words that the sources have once, with their places: what can be found again in the bundle. */
function messagesOfSources() {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.ts') && !path.startsWith('src/language/'));
  const texts = paths.map(path => readFileSync(join(root, path), 'utf8'));
  const all = texts.join('\n');
  const isOnce = (word: string) => all.indexOf(word) === all.lastIndexOf(word);
  return texts.flatMap((text, at) =>
    text.split('\n').flatMap((line, index) => {
      const message = /^[^'`"]*'([a-z][a-z -]{11,})'/.exec(line)?.[1];
      return message && isOnce(message) ? [{ message, place: `${paths[at]}:${index + 1}` }] : [];
    }),
  );
}

test('a bug is told with the names of the source, and with the Node that it met', () => {
  const script = `
    const { main, nodeHost } = require(${JSON.stringify(join(root, 'bin/reform.js'))});
    const today = () => { throw new Error('torn'); };
    main(['list', 'policies', '--lang', 'en'], { ...nodeHost(), today }).then(code => process.exit(code));`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(3);
  expect(stderr).toMatch(/\n {4}at run \(src\/commands\/list\.ts:\d+:\d+\)\n/);
  expect(stderr).toContain(`\nNode ${process.version}, ${process.platform} ${process.arch}\n`);
  expect(stderr).not.toContain('reform.cjs');
});

test.each(['/nowhere/a.cjs', '/no where/a.cjs'])('what has no map stays as it is: %s', file => {
  expect(readableStack(`Error: x\n    at f (${file}:1:2)`)).toContain(`    at f (${file}:1:2)\n`);
});
