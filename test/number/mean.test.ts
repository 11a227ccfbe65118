import { expect, it } from 'vitest';
import { mean } from '../../src/number/mean.ts';
import { toNumber } from '../../src/number/nearest.ts';

it.each([
  [[3.41, 3.3, 3.58], 3.43],
  [[3.15, 3.36], 3.255],
  [[3.2, 2.86, 2.93, 2.91], 2.975],
  [[3.63, 3.67, 3.39, 3.9, 3.66], 3.65],
])('the mean of %j is exactly %d', (values, expected) => {
  expect(toNumber(mean(values)!)).toBe(expected);
});

it('of nothing there is none', () => {
  expect(mean([])).toBeNull();
});
