import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLinesVisible, makeVisible } from '../../src/text/visible.ts';

test.each([
  ['an escape sequence', '\u001b[31m悪化\u001b[0m', '\\u001b[31m悪化\\u001b[0m'],
  ['an escape sequence of one byte', '\u009b31m', '\\u009b31m'],
  ['a bell, a NUL, a delete', '\u0007\u0000\u007f', '\\u0007\\u0000\\u007f'],
  ['a tab and line ends', 'a\tb\nc\r', 'a\\u0009b\\u000ac\\u000d'],
  ['separators of lines', 'a\u2028b\u2029c\u0085', 'a\\u2028b\\u2029c\\u0085'],
  ['a turn of direction', 'R5\u202e7R', 'R5\\u202e7R'],
  ['isolates and marks', '\u2066a\u2069\u200f\u061c', '\\u2066a\\u2069\\u200f\\u061c'],
  ['half a character', 'a\ud83db\udc4d', 'a\\ud83db\\udc4d'],
  ['what has no width', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  [
    'commands to the log of a CI service',
    'a ##[add-mask]b ##vso[task]',
    'a #\\u0023[add-mask]b #\\u0023vso[task]',
  ],
  ['a hidden tag', 'a\u{e0041}', 'a\\u{e0041}'],
])('%s', (_, text, visible) => {
  expect(makeVisible(text)).toBe(visible);
});

test.each([
  '市役所　改革①',
  '𠮟る',
  'か\u3099',
  '葛\u{e0100}',
  '👨‍👩‍👧',
  '🇯🇵',
  '❤\ufe0f',
  'C:\\new',
  '## a [b]',
])('%s stays', text => {
  expect(makeVisible(text)).toBe(text);
});

test('lines may stay lines', () => {
  expect(makeLinesVisible('a\r\nb\rc\n\u001b')).toBe('a\nb\nc\n\\u001b');
});

test('nothing that a terminal obeys is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(makeVisible(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
    }),
  );
});
