import { expect, test } from 'vitest';
import { fraction, subtract } from '../../src/number/fraction.ts';
import { position } from '../../src/time/position.ts';

test('a fiscal year is at its end', () => {
  expect(position(2023, null)).toEqual(fraction(2023));
});

test.each([
  ['2026-03-31', fraction(2025)],
  ['2026-04-01', fraction(2025 * 365 + 1, 365)],
  ['2026-09-30', fraction(2025 * 365 + 183, 365)],
  ['2024-02-29', fraction(2022 * 366 + 335, 366)],
  ['2024-03-31', fraction(2023)],
])('%s is as far as the days of its year have gone', (day, expected) => {
  expect(position(0, day)).toEqual(expected);
});

test('from the end of one year to the end of the next is 1, leap year or not', () => {
  const ends = ['2022-03-31', '2023-03-31', '2024-03-31', '2025-03-31'].map(day => position(0, day));
  const steps = ends.slice(1).map((end, index) => subtract(end, ends[index]!));
  expect(steps).toEqual([fraction(1), fraction(1), fraction(1)]);
});
