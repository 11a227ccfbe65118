import { expect, test } from 'vitest';
import { readBytes, SIZE_LIMIT } from '../../../src/load/yaml/bytes.ts';

const utf8 = new TextEncoder();
const START = { offset: 0, endOffset: 0 };

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...utf8.encode(part)] : part)));
}

// 熊本市, as each encoding has it
const SHIFT_JIS = [0x8c, 0x46, 0x96, 0x7b, 0x8e, 0x73];
const EUC_JP = [0xb7, 0xa7, 0xcb, 0xdc, 0xbb, 0xd4];
const UTF_16 = [0x8a, 0x71, 0x2c, 0x67, 0x02, 0x5e];

test.each([
  ['plain', bytes('name: 熊本市\n'), 'name: 熊本市\n'],
  ['a byte order mark is no part of the text', bytes([0xef, 0xbb, 0xbf], 'a: 1\n'), 'a: 1\n'],
  ['a second one is', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'a: 1\n'), '\ufeffa: 1\n'],
  ['CR LF stays, so that places are right', bytes('a: 1\r\nb: 2\r\n'), 'a: 1\r\nb: 2\r\n'],
  ['nothing', bytes(), ''],
])('text: %s', (_, input, text) => {
  expect(readBytes(input)).toEqual({ text });
});

test.each([
  ['Shift_JIS', bytes('a: 1\nname: ', SHIFT_JIS, '\n'), 'Shift_JIS', 2],
  ['EUC-JP', bytes('name: ', EUC_JP, '\n'), 'EUC-JP', 1],
  ['UTF-16 with its mark', bytes([0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00], UTF_16), 'UTF-16', 1],
  ['UTF-16, the other end first', bytes([0xfe, 0xff, 0x00, 0x61]), 'UTF-16', 1],
  ['UTF-16 without a mark', bytes([0x61, 0, 0x3a, 0, 0x20, 0], UTF_16), 'UTF-16', 1],
  ['ASCII in UTF-16 is UTF-8 too, by its bytes', bytes([0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0]), 'UTF-16', 1],
  ['Latin-1', bytes('a: caf', [0xe9], '\n'), null, 1],
  ['a character cut in half', bytes('a: 1\nb: 2\nname: 熊', [0xe6, 0x9c], '\nc: 3\n'), null, 3],
  ['half a surrogate pair, in bytes', bytes('a: ', [0xed, 0xa0, 0x80]), null, 1],
])('not UTF-8: %s', (_, input, looksLike, line) => {
  expect(readBytes(input)).toEqual({
    problems: [{ rule: 'not-utf8', ...START, facts: { looksLike, line } }],
  });
});

test('a file over the limit is not looked into', () => {
  expect(readBytes(new Uint8Array(SIZE_LIMIT).fill(0x61))).toEqual({ text: 'a'.repeat(SIZE_LIMIT) });
  const facts = { size: SIZE_LIMIT + 1, limit: SIZE_LIMIT };
  const tooLarge = { problems: [{ rule: 'file-too-large', ...START, facts }] };
  expect(readBytes(new Uint8Array(SIZE_LIMIT + 1).fill(0xff))).toEqual(tooLarge);
});

test('a plan that needs more may say so', () => {
  expect(readBytes(bytes('a: 12345\n'), 4)).toMatchObject({ problems: [{ rule: 'file-too-large' }] });
  expect(readBytes(bytes('a: 12345\n'), 9)).toEqual({ text: 'a: 12345\n' });
});
