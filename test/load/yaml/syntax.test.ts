import { expect, test } from 'vitest';
import { parseFully } from '../../../src/load/yaml/full.ts';
import { inALine } from './in-a-line.ts';

/** Slips as people make them: the text, and the one problem that it is. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['name 熊本\nunder: p1\n', 'missing-colon 1:1 «name 熊本»'],
  ['under: p1\nname\n', 'missing-colon 2:1 «name»'],
  ['under: p1\nname # later\nno: 1\n', 'missing-colon 2:1 «name»'],
  ['under: p1\nname：熊本\nno: 1\n', 'full-width-colon 2:5 «：»'],
  ['under: p1\nname：熊本\n', 'full-width-colon 2:5 «：»'],
  ['under: p1\nname:熊本\nno: 1\n', 'no-space-after-colon 2:5 «:»'],
  ['a:\n  - year:R4\n    value: 3\n', 'no-space-after-colon 2:9 «:»'],
  ['url: x\nhttps://a.jp\n', 'missing-colon 2:1 «https://a.jp»'],
  ['name: 熊本\n<<<<<<< HEAD\nno: 1\n=======\nno: 2\n>>>>>>> other\n', 'merge-conflict 2:1 «<<<<<<< HEAD»'],
  ['a: |\r\n  x\r\n=======\r\n', 'merge-conflict 3:1 «=======»'],
  ['a: [\n>>>>>>> other\n', 'merge-conflict 2:1 «>>>>>>> other»'],
  ['note: 注意: 要確認\n', 'colon-in-value 1:9 «:»'],
  ['note: a: b: c\n', 'colon-in-value 1:8 «:»'],
  ['- by: 委員: 委員長\n', 'colon-in-value 1:9 «:»'],
  ['note: "引用\nno: 1\n', 'unclosed-quote 1:7 «"引用»'],
  ["note: '引用\nno: 1\n", "unclosed-quote 1:7 «'引用»"],
  ['note: "引用\nno: "1"\n', 'unclosed-quote 1:7 «"引用»'],
  ['note: "', 'unclosed-quote 1:7 «"»'],
  ['a:\n  b: "x\n  c: "y"\n', 'unclosed-quote 2:6 «"x»'],
  ["note: 'it's'\n", "text-after-value 1:11 «s'»"],
  ['name: "熊本" 市\n', 'text-after-value 1:12 «市»'],
  ['owner: [a], [b]\n', 'text-after-value 1:11 «, [b]»'],
  ['name: "熊本"# 市\n', 'no-space-before-comment 1:11 «#»'],
  ['name: { ja: 熊本\nno: 1\n', 'unclosed-bracket 1:7 «{»'],
  ['owner: [a, b\nno: 1\n', 'unclosed-bracket 1:8 «[»'],
  ['- { a: 1, b: [2 }\n- 3\n', 'unclosed-bracket 1:14 «[»'],
  ['{ a: 1', 'unclosed-bracket 1:1 «{»'],
  ['{ a: b, c: ? ', 'unclosed-bracket 1:1 «{»'],
  ['name: { ja: 熊本 }}\nno: 1\n', 'stray-bracket 1:17 «}»'],
  ['owner: ]\n', 'stray-bracket 1:8 «]»'],
  ['a: 1\n}\nb: 2\n', 'stray-bracket 2:1 «}»'],
  ['owner: [a,, b]\n', 'stray-comma 1:11 «,»'],
  ['owner: [, b]\n', 'stray-comma 1:9 «,»'],
  ['name: { ja: 熊本 en: Kumamoto }\n', 'missing-comma 1:13 «熊本 en: Kumamoto»'],
  ['owner: ["a" "b"]\n', 'missing-comma 1:13 «"»'],
  ['kind: [ - praise ]\n', 'dash-in-brackets 1:9 «-»'],
  ['kind: { - praise }\n', 'dash-in-brackets 1:9 «-»'],
  ['kind: - praise\n', 'list-on-key-line 1:7 «-»'],
  ['name: x\n- a\n', 'mixed-list-and-map 2:1 «-»'],
  ['- a\nname: x\n', 'mixed-list-and-map 2:1 «name: x»'],
  ['a:\n  b: 1\n c: 2\n', 'bad-indentation 3:1 « »'],
  ['a:\n  b: 1\n   c: 2\n', 'bad-indentation 3:1 «   »'],
  ['a: 1\n  b: 2\n', 'bad-indentation 2:1 «  »'],
  ['a: 1\n\n  b: 2\n', 'bad-indentation 3:1 «  »'],
  ['a: 1 # one\n  b: 2\n', 'bad-indentation 2:1 «  »'],
  ['a:\n  - x\n - y\n', 'bad-indentation 3:1 « »'],
  ['a:\n - x\n  - y\n', 'bad-indentation 3:1 «  »'],
  ['a:\n- b: 1\n c: 2\n', 'bad-indentation 3:1 « »'],
  ['- a\n b: 1\n', 'bad-indentation 2:1 « »'],
  ['a: |\n  x\n y\n', 'bad-indentation 3:1 « »'],
  ['a:\n\tb: 1\n', 'tab-indentation 2:1 «\t»'],
  ['\ta: 1\n', 'tab-indentation 1:1 «\t»'],
  ['a: 1\n\tb: 2\n', 'tab-indentation 2:1 «\t»'],
  ['- a\n\t- b\n', 'tab-indentation 2:1 «\t»'],
  ['unit: %\n', 'reserved-character 1:7 «%»'],
  ['by: @office\n', 'reserved-character 1:5 «@»'],
  ['note: `x`\n', 'reserved-character 1:7 «`»'],
  ['note: "C:\\data"\n', 'bad-escape 1:10 «\\d»'],
  ['note: | text\n', 'bad-block-header 1:9 «text»'],
  ['note: |x\n  text\n', 'bad-block-header 1:8 «x»'],
  ['[a]: b\n', 'key-not-text 1:1 «[»'],
  ['? { a: 1 }\n: b\n', 'key-not-text 1:3 «{»'],
  ['a: 1\n---\nb: 2\n', 'several-documents 2:1 «---»'],
  ['a: 1\n...\nb: 2\n', 'several-documents 3:1 «b: 2»'],
  ['---\na: 1\n---\n', 'several-documents 3:1 «---»'],
  ['a: 1\n---\nb: [\n', 'several-documents 2:1 «---»'],
  ['a: [\n---\nb: [\n', 'unclosed-bracket 1:4 «[»'],
  ['--- a: 1\n', 'other 1:5 «a»'],
  [`${'x'.repeat(1100)}: 1\n`, `long-key 1:1 «${'x'.repeat(1100)}: 1»`],
];

test.each(SLIPS)('%j', async (text, expected) => {
  const result = await parseFully(text);
  expect('problems' in result && result.problems.map(problem => inALine(text, problem))).toEqual([
    `invalid-yaml ${expected}`,
  ]);
});

test('what was written comes with the reason, as much of it as a message can take', async () => {
  expect(await parseFully('unit: %\n')).toMatchObject({ problems: [{ facts: { written: '%' } }] });
  expect(await parseFully(`a: 1\n${'熊'.repeat(100)}\n`)).toMatchObject({
    problems: [{ facts: { reason: 'missing-colon', written: '熊'.repeat(40) }, endOffset: 105 }],
  });
});
