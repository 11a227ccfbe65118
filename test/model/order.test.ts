import { expect, test } from 'vitest';
import { byText, countingKey } from '../../src/model/order.ts';

const sorted = (texts: readonly string[]) => texts.toSorted((a, b) => byText(countingKey(a), countingKey(b)));

test('numbers sort as people count, however their digits are written', () => {
  expect(sorted(['p10', 'p2', 'p１', 'p2-10', 'p2-9'])).toEqual(['p１', 'p2', 'p2-9', 'p2-10', 'p10']);
  expect(sorted(['1-⑩', '1-②', '1-①'])).toEqual(['1-①', '1-②', '1-⑩']);
});

test('texts compare by their characters, and a text with itself is the same', () => {
  expect([byText('a', 'b'), byText('b', 'a'), byText('a', 'a')]).toEqual([-1, 1, 0]);
  expect([byText('Z', 'a'), byText('ア', 'あ')]).toEqual([-1, 1]);
});
