import { expect, test } from 'vitest';
import { parseDay, parsePartialDay } from '../../src/time/partial-day.ts';

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2023-12', '2023-12-31'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2100-02', '2100-02-28'],
  ['2023', '2023-12-31'],
])('%s is read as %s, and what was written is kept', (written, day) => {
  expect(parseDay(written)).toBe(day);
  expect(parsePartialDay(written)).toEqual({ day, written });
});

test('YAML reads a year alone as a number', () => {
  expect(parsePartialDay(2023)).toEqual({ day: '2023-12-31', written: '2023' });
});

test.each([
  '2024-02-30',
  '2023-13',
  '2023-00',
  '2023-1',
  '202312',
  '20231201',
  'R5',
  '2023年12月',
  '2023-12-',
  '203',
  '',
])('«%s» is no day', written => {
  expect(parseDay(written)).toBeNull();
  expect(parsePartialDay(written)).toBeNull();
});
