import { describe, expect, it } from 'vitest';
import { assessIndicator } from '../../src/assess/indicator.ts';
import { lateSince, yearsOf } from '../../src/assess/years.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { actual, anIndicator, aSeries, baseline, target } from '../build/plan.ts';

const context = { judgement: { kind: 'built-in', name: 'standard' }, policy: null } as const;
const decade = { baseline: baseline(2020, 100), targets: [target(2030, 200)] };

function story(parts: Partial<Indicator>, asOf: string) {
  const indicator = anIndicator('i', parts);
  const years = yearsOf(indicator, context, asOf);
  const since = lateSince(assessIndicator(indicator, context, asOf), years, asOf);
  return { years: years.map(({ year, assessment }) => `${year} ${assessment.verdict}`), since };
}

describe('verdicts by year', () => {
  it('are what was said at the end of each year since the baseline', () => {
    const targets = [
      target(2030, 200, { decided: '2021-01-31' }),
      target(2030, 120, { decided: '2023-06-30' }),
    ];
    const actuals = [actual(2021, 110), actual(2022, 105), actual(2023, 106), actual(2024, 106)];
    expect(story({ ...decade, targets, actuals }, '2025-10-01')).toEqual({
      years: ['2021 on-track', '2022 behind', '2023 on-track', '2024 slightly-behind'],
      since: null,
    });
  });

  it('do not know yet what became known later', () => {
    const actuals = [actual(2021, 100, { known: '2022-09-30' })];
    expect(story({ ...decade, actuals }, '2023-03-31').years).toEqual(['2021 no-actual', '2022 flat']);
  });

  it('begin with the first figure where there is no baseline', () => {
    const actuals = [actual(2023, 7), actual(2022, 8)];
    expect(story({ goal: 'at-most', targets: decade.targets, actuals }, '2024-04-01').years).toEqual([
      '2022 within-limit',
      '2023 within-limit',
    ]);
  });

  it('are none where there is nothing to begin with', () => {
    expect(story({}, '2024-04-01')).toEqual({ years: [], since: null });
  });

  it('begin with the first of the parts', () => {
    const series = [aSeries('a', { ...decade }), aSeries('b', { ...decade, baseline: baseline(2021, 100) })];
    expect(story({ series }, '2023-03-31').years).toEqual(['2021 no-actual', '2022 no-actual']);
  });
});

describe('late since', () => {
  it.each([
    ['the year in which it became so', [110, 101, 101], '2024-06-30', 2022],
    ['the first year of all', [101, 101, 101], '2024-06-30', 2021],
    ['never, as it is late no more', [101, 101, 140], '2024-06-30', null],
    ['the last time only', [101, 125, 101], '2024-06-30', 2023],
  ])('%s', (_, values, asOf, since) => {
    const actuals = values.map((value, index) => actual(2021 + index, value));
    expect(story({ ...decade, actuals }, asOf).since).toBe(since);
  });

  it('this year, where a figure of a day says so first', () => {
    const actuals = [actual(2021, 110), actual('2022-09-30', 99)];
    expect(story({ ...decade, actuals }, '2022-10-01').since).toBe(2022);
  });

  it('counts what is pending as it stands', () => {
    const parts = { ...decade, targets: [target(2022, 120)], actuals: [actual(2021, 101)] };
    expect(story(parts, '2024-06-30')).toEqual({
      years: ['2021 behind', '2022 pending', '2023 pending'],
      since: 2021,
    });
  });
});
