import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrame } from '../../../src/render/terminal/code-frame.ts';
import { displayWidth } from '../../../src/text/width.ts';
import { anyText } from '../../text/any-text.ts';

/** A frame over the part of a text that stands between `«` and `»`. */
function frame(marked: string, room = 160, ambiguous: 'narrow' | 'wide' = 'narrow') {
  const [before = '', part = '', after = ''] = marked.split(/[«»]/);
  return framed(before, part, after, room, ambiguous);
}

function framed(before: string, part: string, after: string, room: number, ambiguous: 'narrow' | 'wide') {
  const offset = before.length;
  const nowhere = { line: 1, column: 1 };
  const range = { source: { text: before + part + after }, offset, endOffset: offset + part.length };
  const { line, margin, carets } = codeFrame({ ...range, start: nowhere, end: nowhere }, room, ambiguous);
  return [line, margin + carets];
}

test.each([
  ['ascii', 'under: «p9»', ['under: p9', '       ^^']],
  ['japanese', '  - { stage: «計画どおり» }', ['  - { stage: 計画どおり }', '             ^^^^^^^^^^']],
  ['full-width digits', 'value: "«３００»"', ['value: "３００"', '        ^^^^^^']],
  ['a tab', '\t«x»', ['    x', '    ^']],
  ['a mark in a later line', 'a: 1\nb: «熊本»\nc: 2', ['b: 熊本', '   ^^^^']],
  ['a mark over two lines', 'a: «[\n]»', ['a: [', '   ^']],
  ['nothing to mark', 'a:«»', ['a:', '  ^']],
  ['an empty line', 'a: 1\n«»\nb', ['', '^']],
  ['CRLF', 'a: 1\r\nb: «2»\r\n', ['b: 2', '   ^']],
  ['a carriage return alone', 'a: 1«\r»b', ['a: 1\\u000db', '    ^^^^^^']],
  ['an escape sequence', 'a: «\u001b[31m»x', ['a: \\u001b[31mx', '   ^^^^^^^^^^']],
  ['joined emoji', 'a: 👨‍👩‍👧 «x»', ['a: 👨‍👩‍👧 x', '      ^']],
  ['a command for a log', 'a: ##«[add-mask]»x', ['a: #\\u0023[add-mask]x', '          ^^^^^^^^^^']],
])('%s', (_, text, expected) => {
  expect(frame(text)).toEqual(expected);
});

test('characters of ambiguous width take two columns where the terminal has them so', () => {
  expect(frame('no: ①→ «②»')).toEqual(['no: ①→ ②', '       ^']);
  expect(frame('no: ①→ «②»', 160, 'wide')).toEqual(['no: ①→ ②', '         ^^']);
});

test.each([
  ['what follows', `a: «x»${'y'.repeat(60_000)}`, [`a: x${'y'.repeat(33)}...`, '   ^']],
  ['what goes before', `${'y'.repeat(60_000)}«x»`, [`...${'y'.repeat(36)}x`, `${' '.repeat(39)}^`]],
  [
    'both',
    `${'熊'.repeat(99)}«x»${'本'.repeat(99)}`,
    ['...熊熊熊熊熊熊熊熊x本本本本本本本本...', `${' '.repeat(19)}^`],
  ],
  ['a mark that is too long', `a: «${'x'.repeat(99)}»`, [`a: ${'x'.repeat(29)}...`, `   ${'^'.repeat(32)}`]],
])('of a long line, %s is cut', (_, text, expected) => {
  expect(frame(text, 40)).toEqual(expected);
});

test('no frame is wider than its room, and the carets never leave the line', () => {
  const room = fc.integer({ min: 24, max: 100 });
  const width = fc.constantFrom('narrow' as const, 'wide' as const);
  fc.assert(
    fc.property(anyText, anyText, anyText, room, width, (before, part, after, columns, ambiguous) => {
      const [line = '', carets = ''] = framed(before, part, after, columns, ambiguous);
      expect(displayWidth(line, ambiguous)).toBeLessThanOrEqual(columns);
      expect(carets.length).toBeLessThanOrEqual(Math.max(1, displayWidth(line, ambiguous) + 1));
    }),
  );
});
