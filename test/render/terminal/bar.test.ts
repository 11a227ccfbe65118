import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Screen } from '../../../src/render/screen.ts';
import type { Part } from '../../../src/render/terminal/bar.ts';
import { progressBar, shareBar, stackedBar } from '../../../src/render/terminal/bar.ts';

const blocks: Screen = {
  isTerminal: true,
  columns: 80,
  colourLevel: 0,
  ascii: false,
  ambiguous: 'narrow',
};
const ascii: Screen = { ...blocks, ascii: true };
const wide: Screen = { ...blocks, ambiguous: 'wide' };

test.each([
  [0.4914, 0.5, ' ████▉│░░░░░'],
  [0.5, 0.5, ' █████│░░░░░'],
  [0.814815, 0.5, ' █████│███▏░'],
  [-0.298, 0.5, '◂░░░░░│░░░░░'],
  [0, 0.5, ' ░░░░░│░░░░░'],
  [3.067, 0.5, ' █████│█████'],
  [0.3, null, ' ███░░░░░░░'],
])('progress %d, needed %d', (progress, needed, bar) => {
  expect(progressBar(progress, needed, blocks)).toBe(bar);
});

test('without block characters where they are not to be had, or not all of one width', () => {
  expect(progressBar(0.4914, 0.5, ascii)).toBe(' ####.|.....');
  expect(progressBar(-1, 0.5, wide)).toBe('<.....|.....');
});

test('the mark is never on the wrong side of the end of the bar', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (progress, needed) => {
      const bar = progressBar(progress, needed, ascii).slice(1);
      const [before = '', after = ''] = bar.split('|');
      if (progress >= needed) expect(before).not.toContain('.');
      else expect(after).not.toContain('#');
      expect(bar).toHaveLength(11);
    }),
  );
});

test('the bar of a share', () => {
  expect(shareBar(108 / 137, 20, blocks)).toBe('███████████████▊');
  expect(shareBar(29 / 137, 20, blocks)).toBe('████▏');
  expect(shareBar(29 / 137, 20, ascii)).toBe('####');
});

test('parts of one bar: each that is there is seen, and together they fill it', () => {
  const stages: Part[] = [
    { size: 10, shade: 'light' },
    { size: 23, shade: 'medium' },
    { size: 0, shade: 'dark' },
    { size: 1, shade: 'full' },
  ];
  expect(stackedBar(stages, 20, blocks)).toBe('░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒█');
  expect(stackedBar(stages, 20, ascii)).toBe('::::::-------------#');
  expect(stackedBar([], 20, blocks)).toBe('');
});
