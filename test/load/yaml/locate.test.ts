import { beforeAll, describe, expect, test } from 'vitest';
import { type Locate, locator, type Pointer } from '../../../src/load/yaml/locate.ts';
import { marked } from './in-a-line.ts';

const RECORD = `# 検証指標
name: { ja: 証明書, en: "Certificates" }   # 名称
no: '1-②'
goal:
note: |
  一行目
  二行目
targets:
  - { year: R5, value: 500000 }
  - year: R6
    value: 600000   # 引上げ
    why:
      - 需要
      - [a, 𠮷野]
  -
tags: { 目線: 市民, 1: x }
`;

describe('a record', () => {
  let locate: Locate;
  beforeAll(async () => {
    locate = await locator(RECORD);
  });

  test.each<[Pointer, 'key' | 'value', string]>([
    // a scalar shows by itself, without the comment behind it
    [['name', 'ja'], 'value', '2:13 «証明書»'],
    [['name', 'en'], 'value', '2:22 «"Certificates"»'],
    [['no'], 'value', "3:5 «'1-②'»"],
    [['targets', 1, 'value'], 'value', '11:12 «600000»'],
    [['targets', 1, 'why', 1, 1], 'value', '14:13 «𠮷野»'],
    [['tags', '1'], 'value', '16:20 «x»'],
    [['note'], 'value', '5:7 «|\n  一行目\n  二行目»'],
    // a key by itself
    [['name'], 'key', '2:1 «name»'],
    [['name', 'en'], 'key', '2:18 «en»'],
    [['targets', 1, 'why'], 'key', '12:5 «why»'],
    // a map or a list by its key, or by its first line
    [['name'], 'value', '2:1 «name»'],
    [['targets'], 'value', '8:1 «targets»'],
    [['targets', 0], 'value', '9:5 «{ year: R5, value: 500000 }»'],
    [['targets', 1], 'value', '10:5 «year: R6»'],
    [['targets', 1, 'why', 1], 'value', '14:9 «[a, 𠮷野]»'],
    [[], 'value', '2:1 «name: { ja: 証明書, en: "Certificates" }   # 名称»'],
    // an entry of a list has no key of its own
    [['targets', 1], 'key', '10:5 «year: R6»'],
    [['targets', 1, 'why', 0], 'key', '13:9 «需要»'],
    // what is empty by its key, or by its dash
    [['goal'], 'value', '4:1 «goal»'],
    [['targets', 2], 'value', '15:3 «-»'],
    // what is not there by its nearest parent
    [['unit'], 'value', '2:1 «name: { ja: 証明書, en: "Certificates" }   # 名称»'],
    [['name', 'kana'], 'key', '2:1 «name»'],
    [['name', 'ja', 'deeper', 3], 'value', '2:9 «ja»'],
    [['targets', 0, 'source'], 'value', '9:5 «{ year: R5, value: 500000 }»'],
    [['targets', 7, 'year'], 'value', '8:1 «targets»'],
  ])('%j, its %s', (pointer, on, place) => {
    expect(marked(RECORD, locate(pointer, on))).toBe(place);
  });
});

test.each<[string, Pointer, string]>([
  ['', ['a'], '1:1 «»'],
  ['# nothing\n', [], '1:1 «»'],
  ['text\n', ['a'], '1:1 «text»'],
  ['- a\n- b\n', [1], '2:3 «b»'],
  ['- a\n- b\n', ['x'], '1:1 «- a»'],
  ['{ a: 1,\n  b: 2 }\n', [], '1:1 «{ a: 1,»'],
  ['a: 1\r\nb: 熊本\r\n', ['b'], '2:4 «熊本»'],
  ['a:\r\n  - x: 1\r\n    y: 2\r\n', ['a', 0], '2:5 «x: 1»'],
  ['a: 一\n  二\n', ['a'], '1:4 «一\n  二»'],
  ['a: [b: 1]\n', ['a', 0, 'b'], '1:8 «1»'],
  ['__proto__: 1\n', ['__proto__'], '1:12 «1»'],
  // a broken or hostile text still has a place
  ['a: [1\nb: 2\n', ['b'], '2:4 «2»'],
  ['[a]: b\n', ['a'], '1:1 «[a]: b»'],
  ['{'.repeat(400), ['a'], '1:51 «{»'],
])('%.20j %j', async (text, pointer, place) => {
  const locate = await locator(text);
  expect(marked(text, locate(pointer, 'value'))).toBe(place);
});
