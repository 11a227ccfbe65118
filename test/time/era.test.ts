import fc from 'fast-check';
import { expect, test } from 'vitest';
import { era, eraDay, eraLong, eraShort, eras } from '../../src/time/era.ts';
import { parseFiscalYear } from '../../src/time/fiscal-year.ts';

test('a year by its era', () => {
  expect(era(2023)).toEqual({ letter: 'R', name: '令和', number: 5 });
});

test.each([
  [2023, 'R5', '令和5年度'],
  [2019, 'R1', '令和元年度'],
  [2018, 'H30', '平成30年度'],
  [1989, 'H1', '平成元年度'],
  [1988, 'S63', '昭和63年度'],
  [1925, 'T14', '大正14年度'],
  [1911, 'M44', '明治44年度'],
])('%i is %s, %s', (year, short, long) => {
  expect([eraShort(year), eraLong(year)]).toEqual([short, long]);
});

test('what is printed is read again as the same year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1868, max: 2117 }), year => {
      expect(parseFiscalYear(eraShort(year))).toBe(year);
      expect(parseFiscalYear(eraLong(year))).toBe(year);
    }),
  );
});

test.each([
  ['2023-03-31', '令和5年3月31日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1926-12-25', '昭和元年12月25日'],
  ['1926-12-24', '大正15年12月24日'],
  ['1912-07-29', '明治45年7月29日'],
])('%s is %s', (day, text) => {
  expect(eraDay(day)).toBe(text);
});

/** What ICU knows of the calendar. Before 1873 Japan counted days by the moon. */
const icu = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });
const first = Date.UTC(1873, 0, 1) / 86_400_000;
const last = Date.UTC(2999, 11, 31) / 86_400_000;

test('a day is written as ICU writes it, on every day of a change of era and on thousands of others', () => {
  const asIcu = (date: Date) => expect(eraDay(date.toISOString().slice(0, 10))).toBe(icu.format(date));
  for (const { firstDay } of eras.slice(0, -1)) {
    const change = Date.parse(firstDay);
    for (let days = -400; days <= 400; days++) asIcu(new Date(change + days * 86_400_000));
  }
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), day => {
      asIcu(new Date(day * 86_400_000));
    }),
  );
});
