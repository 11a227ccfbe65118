import { expect, test } from 'vitest';
import { flow } from '../../../src/render/terminal/flow.ts';
import { spread } from '../../../src/render/terminal/spread.ts';

const terminal = {
  isTerminal: true,
  columns: 20,
  colourLevel: 0,
  ascii: false,
  ambiguous: 'narrow',
} as const;
const plain = (text: string) => text;

test('what is set apart by two spaces stays together', () => {
  expect(flow('順調 2  やや遅れ 1  横ばい 2', 14, 'narrow')).toEqual(['順調 2', 'やや遅れ 1', '横ばい 2']);
  expect(flow('順調 2  やや遅れ 1  横ばい 2', 22, 'narrow')).toEqual(['順調 2  やや遅れ 1', '横ばい 2']);
});

test('what is longer than a line by itself is wrapped', () => {
  expect(flow('順調 2  とてもとても長いことば', 12, 'narrow')).toEqual([
    '順調 2',
    'とてもとても',
    '長いことば',
  ]);
});

test('a line begins with its own space', () => {
  expect(flow(' ███', 12, 'narrow')).toEqual([' ███']);
});

test('left and right on one line, else one below the other, in a pipe side by side', () => {
  expect(spread('計画', 'R3-R5', terminal, plain)).toEqual(['計画           R3-R5']);
  expect(spread('とても長い計画', 'R3-R5  終了', terminal, plain)).toEqual(['とても長い計画', 'R3-R5  終了']);
  expect(spread('計画', 'R3-R5', { ...terminal, columns: null }, plain)).toEqual(['計画  R3-R5']);
});
