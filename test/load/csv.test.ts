import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/load/csv.ts';

test.each<[what: string, text: string, rows: readonly (readonly string[])[]]>([
  ['nothing', '', []],
  ['one field', 'a', [['a']]],
  [
    'lines that end in LF',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'lines that end in CR LF, the last in nothing',
    'a,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['lines that end in CR', 'a\rb', [['a'], ['b']]],
  ['a mark at the start', '\ufeffa,b', [['a', 'b']]],
  [
    'fields with nothing in them',
    'a,,\n,b,',
    [
      ['a', '', ''],
      ['', 'b', ''],
    ],
  ],
  ['a blank line', 'a\n\nb', [['a'], [''], ['b']]],
  [
    'quotes',
    '"a,b","c\nd","e ""f"""\n"",g',
    [
      ['a,b', 'c\nd', 'e "f"'],
      ['', 'g'],
    ],
  ],
  ['a quote that nothing closes', 'a,"b\nc', [['a', 'b\nc']]],
  ['a quote within a field', 'a"b,c', [['a"b', 'c']]],
])('%s', (_, text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test('what is written by the rules is read as it was', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '値', ',', '"', '\n', '\r', ' '), maxLength: 6 });
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      expect(parseCsv(rows.map(row => row.map(quoted).join(',') + end).join(''))).toEqual(rows);
    }),
  );
});
