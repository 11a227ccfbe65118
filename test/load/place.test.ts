import { expect, test } from 'vitest';
import { placesIn } from '../../src/load/place.ts';

test.each([
  ['the beginning', '', 0, '1:1'],
  ['a later line', 'a: 1\nb: 2\n', 8, '2:4'],
  ['a newline itself belongs to its line', 'a: 1\nb: 2\n', 4, '1:5'],
  ['the end, behind the last newline', 'a: 1\n', 5, '2:1'],
  ['lines that end in CR LF', 'a: 1\r\nb: 2\r\n', 6, '2:1'],
  ['Japanese counts by character', '名前: 熊本市\n', 4, '1:5'],
  ['a character outside the basic plane counts once', 'a: 𠮷野家\n', 5, '1:5'],
  ['the middle of such a character is its beginning', 'a: 𠮷野家\n', 4, '1:4'],
  ['a byte order mark takes no column', '\ufeffa: 1\n', 1, '1:1'],
  ['an offset beyond the text is its end', 'a: 1', 99, '1:5'],
])('%s', (_, text, offset, place) => {
  const { line, column } = placesIn(text)(offset);
  expect(`${line}:${column}`).toBe(place);
});
