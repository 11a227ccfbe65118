import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedLines } from '../../src/text/changed-lines.ts';

const inALine = (before: string, after: string) =>
  changedLines(before, after).map(({ sign, text }) => `${sign}${text}`);

test.each([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a line more', 'a\nc\n', 'a\nb\nc\n', ['+b']],
  ['a line less', 'a\nb\nc', 'a\nc', ['-b']],
  ['another line', 'a\nb\nc\n', 'a\nx\nc\n', ['-b', '+x']],
  ['two places, and what lies between stays', 'a\nb\nc\nd\n', 'x\nb\nc\ny\n', ['-a', '+x', '-d', '+y']],
  ['only how lines end', 'a\r\nb\r\n', 'a\nb', []],
  ['from nothing', '', 'a\n', ['+a']],
])('%s', (_, before, after, lines) => {
  expect(inALine(before, after)).toEqual(lines);
});

test('lines that go and come make the one text of the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map(lines => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changedLines(before, after);
      const count = (all: readonly string[], line: string) => all.filter(one => one === line).length;
      const linesOf = (one: string) => {
        const lines = one.split('\n');
        return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
      };
      for (const line of ['a', 'b', 'c', '']) {
        const moved = (sign: '+' | '-') =>
          changes.filter(one => one.sign === sign && one.text === line).length;
        expect(count(linesOf(before), line) + moved('+') - moved('-')).toBe(count(linesOf(after), line));
      }
    }),
  );
});
