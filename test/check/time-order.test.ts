import { expect, test } from 'vitest';
import { compareInTime, isSameMoment } from '../../src/check/time-order.ts';
import { lastYearEnded } from '../../src/time/fiscal-year.ts';

const year = (year: number) => ({ year, date: null });
const day = (date: string, year: number) => ({ year, date });

test('a year has ended on its 31 March', () => {
  expect(lastYearEnded('2026-03-30')).toBe(2024);
  expect(lastYearEnded('2026-03-31')).toBe(2025);
  expect(lastYearEnded('2026-04-01')).toBe(2025);
});

test('a figure of a year stands at the end of that year', () => {
  expect(compareInTime(year(2024), year(2025))).toBeLessThan(0);
  expect(compareInTime(day('2025-04-01', 2025), year(2024))).toBeGreaterThan(0);
  expect(compareInTime(day('2026-03-30', 2025), year(2025))).toBeLessThan(0);
  expect(compareInTime(day('2026-03-31', 2025), year(2025))).toBe(0);
});

test('the figure of a year is not that of its last day', () => {
  expect(isSameMoment(day('2026-03-31', 2025), year(2025))).toBe(false);
  expect(isSameMoment(year(2025), year(2025))).toBe(true);
});
