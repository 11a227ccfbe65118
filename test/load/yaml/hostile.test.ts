import { expect, test } from 'vitest';
import { readBytes, SIZE_LIMIT } from '../../../src/load/yaml/bytes.ts';
import { parseFully } from '../../../src/load/yaml/full.ts';

/** A quarter of the largest text: enough to hang whatever takes more than its share of time for each piece. */
function filled(piece: string): string {
  return piece.repeat(Math.floor(SIZE_LIMIT / 4 / new TextEncoder().encode(piece).length));
}

const manyKeys = Array.from({ length: 4000 }, (_, index) => `${index.toString(36)}:\n`).join('');
const deeperAndDeeper = Array.from({ length: 350 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');

/** Texts that a reader may hang on, crash on or take for something else: what each must come to. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['400 maps as keys of one another', '{'.repeat(400), 'too-deep'],
  ['brackets to the brim', filled('['), 'too-deep'],
  ['brackets that close', `${'{'.repeat(8000)}${'}'.repeat(8000)}`, 'too-deep'],
  ['maps and lists by turns', filled('[{'), 'too-deep'],
  ['maps in maps', filled('{a: '), 'too-deep'],
  ['explicit keys in one another', filled('? '), 'too-deep'],
  ['explicit keys on lines', filled('? \n'), 'invalid-yaml'],
  ['lists in lists', filled('- '), 'too-deep'],
  ['maps without keys', filled(': '), 'too-deep'],
  ['deeper on each line', deeperAndDeeper, 'too-deep'],
  ['newlines', filled('\n'), 'null'],
  ['newlines behind a slip', `- a: b: c\n${filled('\n').slice(20)}`, 'invalid-yaml'],
  ['newlines behind a line without a colon', `a\nb: c\n${filled('\n').slice(20)}`, 'invalid-yaml'],
  ['comments', filled('#\n'), 'null'],
  ['spaces', filled(' '), 'null'],
  ['commas', `[${filled(',').slice(1)}`, 'invalid-yaml'],
  ['documents', filled('---\n'), 'invalid-yaml'],
  ['ends of documents', filled('...\n'), 'invalid-yaml'],
  ['thousands of keys', manyKeys, 'object'],
  ['one key, thousands of times', filled('a:\n'), 'duplicate-key'],
  ['quotes', filled('"'), 'invalid-yaml'],
  ['quotes on lines', filled("'\n"), 'invalid-yaml'],
  ['escapes', `"${filled('\\').slice(1)}`, 'invalid-yaml'],
  ['anchors', filled('&a '), 'yaml-alias'],
  ['an alias bomb', `a: &a [x, x]\n${filled('b: &b [*a, *a]\n').slice(0, -20)}`, 'yaml-alias'],
  ['tags', filled('- !a\n'), 'yaml-tag'],
  ['directives', filled('%\n'), 'yaml-directive'],
  ['block scalars', filled('a: |\n'), 'duplicate-key'],
  ['an endless number', `a: ${filled('1').slice(3)}`, 'odd-number'],
  ['NUL bytes', filled('\0'), 'control-character'],
  ['carriage returns', filled('a: 1\r'), 'control-character'],
  ['byte order marks', filled('\ufeff'), 'control-character'],
  ['full-width spaces', filled('\u3000:\n'), 'odd-space'],
];

test.each(HOSTILE)('%s', async (_, text, expected) => {
  const read = readBytes(new TextEncoder().encode(text));
  const result = 'text' in read ? await parseFully(read.text) : read;
  const found = 'problems' in result ? result.problems.map(({ rule }) => rule) : [];
  expect(found[0] ?? ('value' in result && result.value === null ? 'null' : 'object')).toBe(expected);
  expect(found.length).toBeLessThanOrEqual(100);
});

test('fifty maps and lists in one another are read, and one more is not', async () => {
  const nested = (depth: number) => `${'['.repeat(depth)}x${']'.repeat(depth)}`;
  expect(await parseFully(nested(50))).toHaveProperty('value');
  expect(await parseFully(nested(51))).toMatchObject({
    problems: [{ rule: 'too-deep', offset: 50, endOffset: 51, facts: { limit: 50 } }],
  });
});

test('a file of 10 MB is refused by its size alone', () => {
  expect(readBytes(new Uint8Array(10_000_000).fill(0x0a))).toMatchObject({
    problems: [{ rule: 'file-too-large', facts: { size: 10_000_000 } }],
  });
});

test('one slip made again and again is one problem, with the first further places', async () => {
  const result = await parseFully('- &a\n'.repeat(30));
  expect(result).toMatchObject({ problems: [{ rule: 'yaml-alias', offset: 2, facts: { count: 30 } }] });
  expect('problems' in result && result.problems[0]?.related).toHaveLength(9);
});
