import { describe, expect, test } from 'vitest';
import {
  firstDay,
  fiscalYearOf,
  lastDay,
  lastYearEnded,
  parseFiscalYear,
  parseNamedFiscalYear,
} from '../../src/time/fiscal-year.ts';

describe('ways to write a fiscal year', () => {
  test.each([
    [2023, 2023],
    ['2023', 2023],
    ['FY2023', 2023],
    ['fy2023', 2023],
    ['ＦＹ２０２３', 2023],
    ['2023年度', 2023],
    ['２０２３年度', 2023],
    ['R5', 2023],
    ['r5', 2023],
    ['Ｒ５', 2023],
    ['R05', 2023],
    ['R5年度', 2023],
    ['令和5年度', 2023],
    ['令和５年度', 2023],
    ['令和5', 2023],
    ['㋿5', 2023],
    ['㋿5年度', 2023],
    ['令和元年度', 2019],
    ['R1', 2019],
    ['R元', 2019],
    ['㋿元年度', 2019],
    ['H31', 2019],
    ['平成31年度', 2019],
    ['平成32年度', 2020],
    ['㍻30', 2018],
    ['平成元年度', 1989],
    ['昭和60年度', 1985],
    ['S60', 1985],
    ['㍼60', 1985],
    ['㍽元年度', 1912],
    ['㍾45', 1912],
  ])('%s is %i', (written, year) => {
    expect(parseFiscalYear(written)).toBe(year);
  });

  test.each([
    'R0',
    '令和0年度',
    'R-1',
    'R100',
    'R5.1',
    '5',
    '20230',
    '0203',
    '1023',
    '9999',
    'FY23',
    'FY2023年度',
    '23年度',
    '令和年度',
    '令和五年度',
    '昭和元元年度',
    'X5',
    '令5',
    '2023年',
    '令和5年',
    '2023-04',
    ' 2023',
    'R5 ',
    '２０２３',
    '',
  ])('«%s» is none', written => {
    expect(parseFiscalYear(written)).toBeNull();
  });

  test.each([5, 20230, 2023.5, -2023, Number.NaN])('the number %d is none', written => {
    expect(parseFiscalYear(written)).toBeNull();
  });

  test('a bare number names no fiscal year beyond doubt', () => {
    expect(parseNamedFiscalYear('2023')).toBeNull();
    expect(parseNamedFiscalYear('２０２３')).toBeNull();
    expect(parseNamedFiscalYear('2023年度')).toBe(2023);
  });
});

describe('the days of a fiscal year', () => {
  test('it runs from April to March', () => {
    expect([firstDay(2023), lastDay(2023)]).toEqual(['2023-04-01', '2024-03-31']);
  });

  test.each([
    ['2023-03-31', 2022],
    ['2023-04-01', 2023],
    ['2023-12-31', 2023],
    ['2023-01-15', 2022],
  ])('%s lies in %i', (day, year) => {
    expect(fiscalYearOf(day)).toBe(year);
  });
});

test.each([
  ['2026-03-30', 2024],
  ['2026-03-31', 2025],
  ['2026-04-01', 2025],
  ['2026-12-31', 2025],
])('on %s the last year that has ended is %d', (today, year) => {
  expect(lastYearEnded(today)).toBe(year);
});
