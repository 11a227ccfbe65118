import { expect, test } from 'vitest';
import { largest, smallest } from '../../src/number/extremes.ts';

test('the largest and the smallest, of more numbers than the stack has places', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 300_007);
  expect(largest(many)).toBe(
    Math.max(
      ...many.slice(0, 1_000),
      many.reduce((a, b) => Math.max(a, b)),
    ),
  );
  expect(smallest(many)).toBe(0);
});

test('of none it is what was said, or nothing that could be one', () => {
  expect(largest([], 2)).toBe(2);
  expect(largest([1], 2)).toBe(2);
  expect(largest([])).toBe(Number.NEGATIVE_INFINITY);
  expect(smallest([])).toBe(Number.POSITIVE_INFINITY);
});
