import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonOf } from '../../../src/render/json/json.ts';

test('what a terminal or a log would obey is written out, and read back as it was', () => {
  const text = 'a\u009b31m\u202eb\u{e0001} ##vso[task.complete] ##[error] ###';
  expect(jsonOf([text])).toBe(
    '[\n  "a\\u009b31m\\u202eb\\udb40\\udc01 #\\u0023vso[task.complete] #\\u0023[error] #\\u0023#"\n]\n',
  );
  expect(JSON.parse(jsonOf([text]))).toEqual([text]);
});

test('any value is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(JSON.parse(jsonOf(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
