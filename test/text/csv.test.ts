import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvField } from '../../src/text/csv.ts';

test.each([
  ['計画通り進捗', '計画通り進捗'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['いわゆる "DX"', '"いわゆる ""DX"""'],
  ['上限\n下限', '"上限\n下限"'],
  ['\r', '"\r"'],
  [' 余白', '" 余白"'],
])('%j is the field %j', (text, field) => {
  expect(csvField(text)).toBe(field);
});

test('a reader of RFC 4180 gets the text back', () => {
  const read = (field: string) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a",\r\n 件') }), text => {
      expect(read(csvField(text))).toBe(text);
      if (!csvField(text).startsWith('"')) expect(text).not.toMatch(/[",\r\n]/);
    }),
  );
});
