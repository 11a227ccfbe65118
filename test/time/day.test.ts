import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayAfter,
  dayBefore,
  dayFrom,
  daysBetween,
  isDay,
  lastDayOfMonth,
  partsOf,
  yearsAndMonthsBetween,
} from '../../src/time/day.ts';

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '1868-01-01', '2999-12-31'])(
    '%s is in the calendar',
    text => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-01',
    '2023-01-00',
    '0024-01-01',
    '2023-1-1',
    '2023/01/01',
    '２０２３-01-01',
    '2023-01-01T00:00',
    '2023-01-01\n',
    '',
  ])('«%s» is not', text => {
    expect(isDay(text)).toBe(false);
  });
});

describe('from day to day', () => {
  test.each([
    ['2023-04-01', '2024-03-31', 365],
    ['2022-04-01', '2023-03-31', 364],
    ['2024-03-31', '2024-03-01', -30],
    ['1868-01-01', '2999-12-31', 413_454],
  ])('%s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2024-03-31', 3, '2024-06-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-05-20', -29, '2021-12-20'],
  ])('%s and %i months is %s', (from, months, day) => {
    expect(addMonths(from, months)).toBe(day);
  });

  test.each([
    ['2024-03-31', '2026-11-20', 2, 7],
    ['2024-03-31', '2024-06-30', 0, 3],
    ['2024-03-31', '2024-06-29', 0, 2],
    ['2024-03-31', '2024-03-31', 0, 0],
    ['2024-02-29', '2025-02-28', 1, 0],
    ['2025-11-25', '2026-11-20', 0, 11],
  ])('from %s to %s are %i years %i months', (from, to, years, months) => {
    expect(yearsAndMonthsBetween(from, to)).toEqual({ years, months });
  });
});

const anyDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => dayFrom({ year, month, day }));

test('days and their parts say the same, and text compares as time does', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(dayFrom(partsOf(a))).toBe(a);
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
    }),
  );
});

test('months are as long as date-fns says', () => {
  for (let year = 1868; year <= 2999; year++) {
    for (let month = 1; month <= 12; month++) {
      const days = getDaysInMonth(new UTCDateMini(year, month - 1));
      expect(partsOf(lastDayOfMonth(year, month)).day).toBe(days);
      expect(isDay(dayFrom({ year, month, day: days }))).toBe(true);
      expect(isDay(dayFrom({ year, month, day: days + 1 }))).toBe(false);
    }
  }
});

test('the day after the last of a month is the first of the next', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const { year, month } = partsOf(day);
      const next = addMonths(dayFrom({ year, month, day: 1 }), 1);
      expect(daysBetween(lastDayOfMonth(year, month), next)).toBe(1);
    }),
  );
});

test('whole years and months lead no further than the day, and a month more leads beyond it', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const { years, months } = yearsAndMonthsBetween(from, to);
      expect(addMonths(from, years * 12 + months) <= to).toBe(true);
      expect(addMonths(from, years * 12 + months + 1) > to).toBe(true);
    }),
  );
});

test.each([
  ['2024-02-28', '2024-02-29'],
  ['2024-02-29', '2024-03-01'],
  ['2023-02-28', '2023-03-01'],
  ['2023-12-31', '2024-01-01'],
  ['2024-03-31', '2024-04-01'],
])('after %s comes %s', (day, next) => {
  expect([dayAfter(day), dayBefore(next)]).toEqual([next, day]);
});

test.each(['12024-01-01', '2024-01-011', ' 2024-01-01'])('«%s» is no day', text => {
  expect(isDay(text)).toBe(false);
});
