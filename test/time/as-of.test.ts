import { describe, expect, test } from 'vitest';
import { firstDayNamed, parseAsOf } from '../../src/time/as-of.ts';

test.each([
  ['2025-06-30', '2025-06-30'],
  ['2025-06', '2025-06-30'],
  ['FY2025', '2026-03-31'],
  ['fy2025', '2026-03-31'],
  ['2025年度', '2026-03-31'],
  ['R7', '2026-03-31'],
  ['令和7年度', '2026-03-31'],
  ['令和７年度', '2026-03-31'],
  ['平成32年度', '2021-03-31'],
  ['㋿7', '2026-03-31'],
  ['FY2025Q1', '2025-06-30'],
  ['R7Q2', '2025-09-30'],
  ['r7q3', '2025-12-31'],
  ['R7Q4', '2026-03-31'],
  ['令和7年度Q1', '2025-06-30'],
  ['2025年度Q4', '2026-03-31'],
  ['FY2026 Q3', '2026-12-31'],
  ['R8 第3四半期', '2026-12-31'],
  ['令和8年度第3四半期', '2026-12-31'],
])('%s is asked about %s', (written, day) => {
  expect(parseAsOf(written)).toEqual({ day });
});

test.each(['latest', 'LATEST'])('%s', written => {
  expect(parseAsOf(written)).toBe('latest');
});

describe('what could be a calendar year or a fiscal year is refused, with both', () => {
  test.each(['2025', '２０２５'])('%s', written => {
    expect(parseAsOf(written)).toEqual({
      refused: 'ambiguous',
      readings: [
        { calendar: 'calendar', write: '2025-12-31', day: '2025-12-31' },
        { calendar: 'fiscal', write: 'FY2025', day: '2026-03-31' },
      ],
    });
  });

  test('2025Q1', () => {
    expect(parseAsOf('2025Q1')).toEqual({
      refused: 'ambiguous',
      readings: [
        { calendar: 'calendar', write: '2025-03-31', day: '2025-03-31' },
        { calendar: 'fiscal', write: 'FY2025Q1', day: '2025-06-30' },
      ],
    });
  });

  test('each reading can be asked for as it is written', () => {
    for (const written of ['2025', '2025Q1', '2025Q2', '2025Q3', '2025Q4']) {
      const answer = parseAsOf(written);
      if (answer === null || answer === 'latest' || !('refused' in answer)) throw new Error(written);
      for (const { write, day } of answer.readings) expect(parseAsOf(write)).toEqual({ day });
    }
  });
});

test.each([
  '2025-02-30',
  '2025-13',
  'FY25',
  'R0',
  'R7Q0',
  'R7Q5',
  'Q1',
  '2025-06Q1',
  '2025-06-30Q1',
  '令和7年',
  'yesterday',
  '',
])('«%s» is no day to ask about', written => {
  expect(parseAsOf(written)).toBeNull();
});

test.each([
  ['R7', '2025-04-01'],
  ['令和７年度', '2025-04-01'],
  ['R7Q1', '2025-04-01'],
  ['R7Q4', '2026-01-01'],
  [' FY2025 Q3 ', '2025-10-01'],
  ['2025-06', '2025-06-01'],
  ['2025-06-30', '2025-06-30'],
  ['2025-06-15', '2025-06-15'],
])('what %s names begins on %s', (written, first) => {
  const answer = parseAsOf(written);
  if (answer === null || answer === 'latest' || !('day' in answer)) throw new Error(written);
  expect(firstDayNamed(written, answer)).toBe(first);
});
