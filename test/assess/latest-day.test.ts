import { describe, expect, it } from 'vitest';
import { latestDay } from '../../src/assess/latest-day.ts';
import {
  aBreak,
  actual,
  aMeasure,
  anIndicator,
  aPlan,
  aSeries,
  aTally,
  baseline,
  stood,
  target,
} from '../build/plan.ts';

describe('the last day for which a plan has a figure', () => {
  it.each([
    ['an actual of a year', [anIndicator('i', { actuals: [actual(2022, 1)] })], '2023-03-31'],
    ['of a day', [anIndicator('i', { actuals: [actual('2024-02-09', 1)] })], '2024-02-09'],
    [
      'of a part',
      [anIndicator('i', { series: [aSeries('s', { actuals: [actual(2022, 1)] })] })],
      '2023-03-31',
    ],
    ['a baseline', [anIndicator('i', { baseline: baseline(2023, 1) })], '2024-03-31'],
    ['a new baseline', [anIndicator('i', { breaks: [aBreak(2024, baseline(2024, 1))] })], '2025-03-31'],
    [
      'known later',
      [anIndicator('i', { actuals: [actual(2022, 1, { known: '2023-09-30' })] })],
      '2023-09-30',
    ],
    [
      'known early',
      [anIndicator('i', { actuals: [actual(2022, 1, { known: '2022-09-30' })] })],
      '2023-03-31',
    ],
    [
      'a forecast by the office',
      [anIndicator('i', { actuals: [actual(2022, 1, { known: '2022-09-30', provisional: true })] })],
      '2022-09-30',
    ],
    [
      'no figure at all',
      [anIndicator('i', { actuals: [actual(2022, 'not-surveyed')], targets: [target(2025, 1)] })],
      null,
    ],
  ])('%s', (_, indicators, day) => {
    expect(latestDay(aPlan({ indicators }))).toBe(day);
  });

  it('counts stages and tallies', () => {
    const measures = [aMeasure('m', { progress: [stood('2025-09-30', 'x'), stood('2025-11-25', 'x')] })];
    expect(latestDay(aPlan({ measures }))).toBe('2025-11-25');
    expect(latestDay(aPlan({ measures, tallies: [aTally('t', '2025-11-26', [])] }))).toBe('2025-11-26');
  });
});
