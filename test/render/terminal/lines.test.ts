import { expect, test } from 'vitest';
import { flow, flowed, painted, spread } from '../../../src/render/terminal/lines.ts';
import { paintsFor } from '../../../src/render/terminal/paint.ts';

const terminal = {
  isTerminal: true,
  columns: 20,
  colourLevel: 0,
  ascii: false,
  ambiguous: 'narrow',
} as const;
const plain = paintsFor(terminal);
const counts = { pieces: ['順調 2', 'やや遅れ 1', '横ばい 2'] };
const lines = (...args: Parameters<typeof flow>) => flow(...args).map(line => painted(line, plain));

test('pieces stay whole, as many on a line as fit', () => {
  expect(lines(counts, 14, 'narrow')).toEqual(['順調 2', 'やや遅れ 1', '横ばい 2']);
  expect(lines(counts, 22, 'narrow')).toEqual(['順調 2  やや遅れ 1', '横ばい 2']);
  expect(lines(counts, null, 'narrow')).toEqual(['順調 2  やや遅れ 1  横ばい 2']);
});

test('what is longer than a line by itself is wrapped, but for what is to be copied', () => {
  const long = 'とてもとても長いことば';
  expect(lines({ pieces: ['順調 2', long] }, 12, 'narrow')).toEqual(['順調 2', 'とてもとても', '長いことば']);
  expect(lines({ text: long, whole: true }, 12, 'narrow')).toEqual([long]);
});

test('two spaces inside a text are its own', () => {
  expect(lines('a  b c', 4, 'narrow')).toEqual(['a  b', 'c']);
});

test('each piece has its own tone', () => {
  const coloured = paintsFor({ colourLevel: 1 });
  const text = { pieces: [{ text: '順調 2', tone: 'good' as const }, '横ばい 2'] };
  expect(flowed(text, 2, { ...terminal, colourLevel: 1 }, coloured)).toEqual([
    '  \u001b[92m順調 2\u001b[39m  横ばい 2',
  ]);
});

test('left and right on one line, else one below the other, in a pipe side by side', () => {
  const period = { pieces: ['R3-R5', '終了'] };
  expect(spread('計画', 'R3-R5', 0, terminal, plain)).toEqual(['計画           R3-R5']);
  expect(spread('とても長い計画', period, 0, terminal, plain)).toEqual(['とても長い計画', 'R3-R5  終了']);
  expect(spread('計画', 'R3-R5', 0, { ...terminal, columns: null }, plain)).toEqual(['計画  R3-R5']);
  expect(spread('計画', '', 2, terminal, plain)).toEqual(['  計画']);
});

test('what a terminal would obey is shown, not done', () => {
  expect(lines('\u001b[31m赤', 80, 'narrow')).toEqual(['\\u001b[31m赤']);
});
