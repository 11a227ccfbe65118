import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIZE_LIMIT } from '../../../src/load/yaml/bytes.ts';
import { readPlain } from '../../../src/load/yaml/plain.ts';
import { difference } from './differential.ts';
import { mutants } from './mutants.ts';

test.each<[string, unknown]>([
  ['a: b', { a: 'b' }],
  ['\n# c\na: b # c\n\n  # c\nd:   # c\n  e: f\n \n', { a: 'b', d: { e: 'f' } }],
  ['a:\n- b\n- c\nd:\n  - e\n', { a: ['b', 'c'], d: ['e'] }],
  ['a:\n  -   b: 1\n      c:\n      - d\n  - e: 2\n', { a: [{ b: 1, c: ['d'] }, { e: 2 }] }],
  ['a: { b: [c, { d: e }], f: {}, g: [] }\n', { a: { b: ['c', { d: 'e' }], f: {}, g: [] } }],
  ['a: "b: c, #d"\ne: \'f "g"\'\nh: ""\n', { a: 'b: c, #d', e: 'f "g"', h: '' }],
  ['a: 1\nb: -3.70\nc: 0\nd: 123456789012345\n', { a: 1, b: -3.7, c: 0, d: 123456789012345 }],
  ['a: true\nb: false\nc: null\nd: yes\n', { a: true, b: false, c: null, d: 'yes' }],
  [
    'a: 2024-02\nb: 2024-02-30\nc: 12:30\nd: 3つ\ne: 1,000\n',
    {
      a: '2024-02',
      b: '2024-02-30',
      c: '12:30',
      d: '3つ',
      e: '1,000',
    },
  ],
  ['a: b#c, d:e "f" [g]\nh: ①　全角：空白\n', { a: 'b#c, d:e "f" [g]', h: '①　全角：空白' }],
  ['目線: 市民\n1: x\nnull: y\n', { 目線: '市民', '1': 'x', null: 'y' }],
])('%j is read fast', (text, value) => {
  expect(readPlain(text)).toEqual({ value });
});

/** Right or wrong, and all for the library to say. */
test.each([
  ['nothing', ['', '\n', '# c\n', 'a', '- a\n', '[a]\n', '{ a: b }\n']],
  ['documents', ['---\na: b\n', 'a: b\n...\n', 'a: b\n---\nc: d\n', '%YAML 1.2\n---\na: b\n']],
  ['anchors, aliases, tags', ['a: &x b\n', 'a: *x\n', 'a: !t b\n', '&x a: b\n', 'a: [&x b]\n']],
  [
    'text over lines',
    ['a: |\n  b\n', 'a: >-\n  b\n', 'a: b\n  c\n', 'a: "b\n  c"\n', 'a: { b: c,\n  d: e }\n'],
  ],
  ['nothing as a value', ['a:\n', 'a:\nb: c\n', 'a: ~\n', 'a: { b }\n', 'a: { b: }\n', 'a:\n  -\n  - b\n']],
  [
    'other keys',
    [
      '"a": b\n',
      'a b: c\n',
      '? a\n: b\n',
      '-a: b\n',
      'a.b: c\n',
      '<<: b\n',
      ': b\n',
      `${'a'.repeat(300)}: b\n`,
    ],
  ],
  [
    'a key twice, or one of every object',
    ['a: b\na: c\n', '{ a: 1, a: 2 }', '__proto__: a\n', 'toString: a\n'],
  ],
  [
    'numbers with a catch',
    ['a: 017\n', 'a: 0x1F\n', 'a: 0o17\n', 'a: 1e3\n', 'a: 1E+3\n', 'a: .5\n', 'a: 5.\n', 'a: +1\n'],
  ],
  [
    'numbers without end',
    ['a: 9007199254740993\n', 'a: 0.1234567890123456\n', 'a: .inf\n', 'a: .nan\n', 'a: -.inf\n'],
  ],
  ['words with a catch', ['a: True\n', 'a: FALSE\n', 'a: Null\n', 'a: NULL\n']],
  [
    'signs that begin something',
    ['a: %\n', 'a: @b\n', 'a: `b`\n', 'a: - b\n', 'a: -b\n', 'a: ? b\n', 'a: , b\n', 'a: ]\n'],
  ],
  [
    'a colon too many',
    ['a: b: c\n', 'a: b:\n', 'a: { b: c: d }\n', 'a: [b: c]\n', 'a: { b:c }\n', 'a:b\n', 'a：b\n'],
  ],
  [
    'quotes with a catch',
    ['a: "\\n"\n', "a: 'it''s'\n", 'a: "b" c\n', 'a: "b"# c\n', 'a: "b\n', 'a: { "b": c }\n'],
  ],
  [
    'brackets with a catch',
    ['a: [b\n', 'a: [b,,c]\n', 'a: [b, ]\n', 'a: { b: c d: e }\n', 'a: { b: c } d\n', 'a: {b: c}: d\n'],
  ],
  [
    'indentation with a catch',
    [' a: b\n', 'a:\n  b: c\n d: e\n', 'a: b\n c: d\n', 'a:\n - b\n  - c\n', 'a:\n- b\n c: d\n'],
  ],
  ['lists in lists', ['a:\n  - - b\n', 'a:\n  - [b]\n  - -\n', '- a\n- b\n']],
  [
    'white space of other kinds',
    ['a:\tb\n', 'a: b\r\n', 'a: b\rc\n', '\ufeffa: b\n', 'a: b\u00a0\n', '\u3000a: b\n', 'a\u3000: b\n'],
  ],
  [
    'what no plan needs',
    ['a: \0\n', 'a: \x1b\n', 'a: \x85\n', 'a: \u2028\n', 'a: \u202e\n', 'a: \ud83d\n', 'a: \u200b\n'],
  ],
  [
    'depth',
    [
      `a: ${'['.repeat(30)}${']'.repeat(30)}\n`,
      Array.from({ length: 30 }, (_, n) => `${' '.repeat(n)}a:\n`).join(''),
    ],
  ],
])('is left to the library: %s', (_, texts) => {
  expect(texts.filter(text => readPlain(text) !== undefined)).toEqual([]);
});

test('files as people write them are read fast', () => {
  const corpus = 'test/load/yaml/corpus';
  const slow = readdirSync(corpus).filter(name => !readPlain(readFileSync(`${corpus}/${name}`, 'utf8')));
  expect(slow).toEqual([]);
});

test('the fast reader answers as the library does, or not at all', { timeout: 60_000 }, async () => {
  const { originals, next } = mutants(20231231);
  const texts = [...originals, ...Array.from({ length: 8000 }, next)];
  const differences = [];
  for (const text of texts) differences.push(await difference(text));
  expect(differences.filter(found => found !== null)).toEqual([]);
  expect(texts.filter(text => readPlain(text)).length).toBeGreaterThan(texts.length / 10);
});

/** A pattern that tried all ways to match one of these would not be back before the test's time is up. */
test.each([
  'a',
  ' ',
  ' #',
  ': ',
  ':a',
  '\n',
  '# \n',
  '- ',
  'a: b\n',
  '{',
  '[{a: ',
  '"',
  "'",
  '1',
  '1e',
  '1.',
  'x ',
  '　',
  'a: [',
  ', ',
])('however often %j stands there, it is soon done with', piece => {
  for (const text of ['', 'a: ', 'a:', 'a: [', 'a: "', 'a: -1', 'a:\n- ', '#']) {
    for (const end of ['', '\n', '!', ': b\n', ' #'])
      readPlain(text + piece.repeat(SIZE_LIMIT / piece.length) + end);
  }
});
