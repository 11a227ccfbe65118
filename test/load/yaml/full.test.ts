import { expect, test } from 'vitest';
import { parseFully } from '../../../src/load/yaml/full.ts';
import { inALine } from './in-a-line.ts';

test.each<[string, unknown]>([
  ['', null],
  ['# nothing yet\n', null],
  ['---\na: 1\n...\n', { a: 1 }],
  ['a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
  ['date: 2024-02\nday: 2024-02-30\n', { date: '2024-02', day: '2024-02-30' }],
  ['a: yes\nb: no\nc: on\nd: 1_000\ne: 12:30\n', { a: 'yes', b: 'no', c: 'on', d: '1_000', e: '12:30' }],
  ['a: true\nb: ~\nc: Null\nd:\n', { a: true, b: null, c: null, d: null }],
  ['1: a\nnull: b\ntrue: c\n', { '1': 'a', null: 'b', true: 'c' }],
  ['a: -3.70\nb: +5\nc: .5\nd: 0\n', { a: -3.7, b: 5, c: 0.5, d: 0 }],
  ['a: 123456789012345\nb: 0.00123456789012345\n', { a: 123456789012345, b: 0.00123456789012345 }],
  ['a: "017"\nb: "1e3"\n', { a: '017', b: '1e3' }],
  ['note: 全角：コロン、空白　あり\n', { note: '全角：コロン、空白　あり' }],
  ['note: 　字下げ\n', { note: '　字下げ' }],
  ['note: |\n  　一段落\n  　二段落\n', { note: '　一段落\n　二段落\n' }],
  ['note: >-\n  一\n  二\n', { note: '一 二' }],
  ['note: 一\n  二\n', { note: '一 二' }],
  ['note: 一\u3000\n  二\n', { note: '一\u3000 二' }],
  ['note: |\n  題\n  =======\n', { note: '題\n=======\n' }],
  ['a: { b: c:d, https://a.jp }\n', { a: { b: 'c:d', 'https://a.jp': null } }],
  ['note: "\\u718a\\t\\n\\uD83D\\uDE00"\n', { note: '熊\t\n😀' }],
  ['a: { ja: 熊本, en: "Kumamoto, City" }\n', { a: { ja: '熊本', en: 'Kumamoto, City' } }],
  ['<<: { a: 1 }\n', { '<<': { a: 1 } }],
])('%j is read', async (text, value) => {
  expect(await parseFully(text)).toEqual({ value });
});

test('`__proto__` is a key like any other', async () => {
  const result = await parseFully('__proto__: { a: 1 }\nconstructor: 2\n');
  const value = 'value' in result ? (result.value as object) : {};
  expect(Object.entries(value)).toEqual([
    ['__proto__', { a: 1 }],
    ['constructor', 2],
  ]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

/** What is YAML but not a plan, and each independent fault of a text. */
const FAULTS: readonly (readonly [string, readonly string[]])[] = [
  ['a: 1\nb: 2\na: 3\n', ['duplicate-key a 3:1 «a» see 1:1 «a»']],
  ['{ a: 1, "a": 2 }', ['duplicate-key a 1:9 «"a"» see 1:3 «a»']],
  ['1: x\n"1": y\n', ['duplicate-key 1 2:1 «"1"» see 1:1 «1»']],
  ['?\n?', ['invalid-yaml missing-key 1:1 «?»']],
  ['? \n? \n', ['invalid-yaml missing-key 1:1 «?»']],
  ['a: 1\na: 2\na: 3\n', ['duplicate-key a 2:1 «a» see 1:1 «a»', 'duplicate-key a 3:1 «a» see 1:1 «a»']],
  [
    'a: { b: 1, b: 2 }\na: 3\n',
    ['duplicate-key b 1:12 «b» see 1:6 «b»', 'duplicate-key a 2:1 «a» see 1:1 «a»'],
  ],
  ['__proto__: 1\n__proto__: 2\n', ['duplicate-key __proto__ 2:1 «__proto__» see 1:1 «__proto__»']],

  ['a: &x 1\n', ['yaml-alias anchor 1 1:4 «&x»']],
  ['a: &x 1\nb: *x\n', ['yaml-alias anchor 2 1:4 «&x» see 2:4 «*x»']],
  ['- *重要*\n- x\n', ['yaml-alias alias 1 1:3 «*重要*»']],
  ['name: *注 です\n', ['yaml-alias alias 1 1:7 «*注»']],
  ['a: &x [x]\nb: &y [*x, *x]\n', ['yaml-alias anchor 4 1:4 «&x» see 2:4 «&y» 2:8 «*x» 2:12 «*x»']],
  ['a: !!str 017\n', ['yaml-tag 1 1:4 «!!str»']],
  ['name: !重要 x\n', ['yaml-tag 1 1:7 «!重要»']],
  ['a: ! x\nb: !<y> z\n', ['yaml-tag 2 1:4 «!» see 2:4 «!<y>»']],
  ['a: !<x\n', ['yaml-tag 1 1:4 «!<x»']],
  ['%YAML 1.1\n---\na: 1\n', ['yaml-directive 1:1 «%YAML 1.1»']],
  ['%TAG ! x:\n%YAML 1.1\n---\na: 1\n', ['yaml-directive 1:1 «%TAG ! x:» see 2:1 «%YAML 1.1»']],
  ['% 単位\na: 1\n', ['yaml-directive 1:1 «% 単位»']],

  ['a: 1e400\n', ['odd-number too-large null 1:4 «1e400»']],
  ['a: 9007199254740993\n', ['odd-number too-many-digits null 1:4 «9007199254740993»']],
  [
    'a: [017, 0x10, 0o17]\n',
    [
      'odd-number leading-zero 17 1:5 «017»',
      'odd-number hexadecimal 16 1:10 «0x10»',
      'odd-number octal 15 1:16 «0o17»',
    ],
  ],
  ['a: 1e3\n', ['odd-number exponent 1000 1:4 «1e3»']],
  ['a: .inf\nb: .NaN\n', ['odd-number infinite null 1:4 «.inf»', 'odd-number not-a-number null 2:4 «.NaN»']],

  ['a: x\0y\n', ['control-character U+0000 false 1 1:5 «\0»']],
  ['a: \x1b[31mx\n\x1b: y\n', ['control-character U+001B false 2 1:4 «\x1b» see 2:1 «\x1b»']],
  ['a: "x\x1b\n  y\\t"\n', ['control-character U+001B false 1 1:6 «\x1b»']],
  ['a: "\\e[31m"\n', ['control-character U+001B true 1 1:4 «"\\e[31m"»']],
  ['"\\0": 1\n', ['control-character U+0000 true 1 1:1 «"\\0"»']],
  ['a: "\\uD83D"\n', ['control-character U+D83D true 1 1:4 «"\\uD83D"»']],
  ['a: \ud83d\n', ['control-character U+D83D false 1 1:4 «\ud83d»']],
  ['a: 1\rb: 2\r', ['control-character U+000D false 2 1:5 «\r» see 1:10 «\r»']],
  ['a: 1\n\ufeffb: 2\n', ['control-character U+FEFF false 1 2:1 «\ufeff»']],
  ['a: x\u202ey\n', ['control-character U+202E false 1 1:5 «\u202e»']],
  ['# \x07\na: 1\n', ['control-character U+0007 false 1 1:3 «\x07»']],

  ['a:\n\u3000b: 1\n', ['odd-space U+3000 false 2:1 «\u3000»']],
  ['a:\n\u00a0 b: 1\n', ['odd-space U+00A0 false 2:1 «\u00a0»']],
  ['a:\n\u3000- x\n', ['odd-space U+3000 false 2:1 «\u3000»']],
  ['a:\n  -\u3000x\n', ['odd-space U+3000 false 2:4 «\u3000»']],
  ['a: 1\nname:\u3000熊本\n', ['odd-space U+3000 false 2:6 «\u3000»']],
  ['a: 1\nname:\u00a0熊本\nb: 2\n', ['odd-space U+00A0 false 2:6 «\u00a0»']],
  ['name\u3000: 熊本\n', ['odd-space U+3000 false 1:5 «\u3000»']],
  ['name: { ja:\u3000熊本 }\n', ['odd-space U+3000 false 1:12 «\u3000»']],
  ['name: {\u3000ja: 熊本 }\n', ['odd-space U+3000 false 1:8 «\u3000»']],
  ['name: 熊本\u3000\nb: 1\n', ['odd-space U+3000 true 1:9 «\u3000»']],
  ['a: [熊本\u00a0, "市\u3000"]\n', ['odd-space U+00A0 true 1:7 «\u00a0»']],
  ['name: 熊本\u200b市\n', ['control-character U+200B false 1 1:9 «\u200b»']],
  ['name: 熊\u2060本 # \u00ad\n', ['control-character U+2060 false 2 1:8 «\u2060» see 1:13 «\u00ad»']],
  ['name: "\\u200E"\n', ['control-character U+200E true 1 1:7 «"\\u200E"»']],
  ['name: 熊本\u{e0041}\n', ['control-character U+E0041 false 1 1:9 «\u{e0041}»']],

  ['a: {year:R4, value:3}\n', ['invalid-yaml no-space-after-colon 1:9 «:»']],
  ['a: { value: 3, year：R4 }\n', ['invalid-yaml full-width-colon 1:20 «：»']],
  [
    'a: [{a:1}, {b:2}]\n',
    ['invalid-yaml no-space-after-colon 1:7 «:»', 'invalid-yaml no-space-after-colon 1:14 «:»'],
  ],

  [
    'a: &x 1\nb: 017\nb: 2\nc: [\n',
    [
      'yaml-alias anchor 1 1:4 «&x»',
      'odd-number leading-zero 17 2:4 «017»',
      'duplicate-key b 3:1 «b» see 2:1 «b»',
      'invalid-yaml unclosed-bracket 4:4 «[»',
    ],
  ],
  ['a: "x\nb: &c 1\nb: 2\n', ['invalid-yaml unclosed-quote 1:4 «"x»']],
];

test.each(FAULTS)('%j is refused', async (text, expected) => {
  const result = await parseFully(text);
  expect('problems' in result && result.problems.map(problem => inALine(text, problem))).toEqual(expected);
});
