import { expect, test } from 'vitest';
import type { Quarter } from '../../src/time/quarter.ts';
import { firstDayOfQuarter, lastDayOfQuarter, quarterOf } from '../../src/time/quarter.ts';

test.each<[string, number, Quarter]>([
  ['2023-04-01', 2023, 1],
  ['2023-06-30', 2023, 1],
  ['2023-07-01', 2023, 2],
  ['2023-12-31', 2023, 3],
  ['2024-01-01', 2023, 4],
  ['2024-03-31', 2023, 4],
])('%s lies in %i, quarter %i', (day, year, quarter) => {
  expect(quarterOf(day)).toEqual({ year, quarter });
});

test('quarters end with June, September, December and March', () => {
  const quarters: Quarter[] = [1, 2, 3, 4];
  expect(quarters.map(quarter => lastDayOfQuarter(2023, quarter))).toEqual([
    '2023-06-30',
    '2023-09-30',
    '2023-12-31',
    '2024-03-31',
  ]);
});

test('and begin with the day after the one before has ended', () => {
  const quarters: Quarter[] = [1, 2, 3, 4];
  expect(quarters.map(quarter => firstDayOfQuarter(2023, quarter))).toEqual([
    '2023-04-01',
    '2023-07-01',
    '2023-10-01',
    '2024-01-01',
  ]);
});
