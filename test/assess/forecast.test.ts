import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import { lineAt, number } from '../build/assessed.ts';
import { actual, baseline, target } from '../build/plan.ts';

function forecast(parts: Partial<Indicator>, asOf = '2029-03-31') {
  return lineAt(asOf, { baseline: baseline(2020, 100), targets: [target(2030, 200)], ...parts }).forecast;
}

const years = (values: readonly number[]) => values.map((value, index) => actual(2021 + index, value));

describe('the forecast', () => {
  it('with one actual goes on from the baseline', () => {
    const one = forecast({ actuals: [actual(2024, 120)] });
    expect([number(one?.value), number(one?.rate), one?.year]).toEqual([150, 5, 2030]);
    expect([one?.from.year, one?.actuals, one?.confidence]).toEqual([2020, 1, 'low']);
  });

  it.each([
    [3, 2020, 3, 'low'],
    [4, 2020, 4, 'normal'],
    [5, 2020, 5, 'normal'],
    [6, 2021, 6, 'normal'],
    [7, 2022, 6, 'normal'],
  ])('with %i actuals starts from %i', (count, from, actuals, confidence) => {
    const line = forecast({ actuals: years([101, 103, 106, 110, 115, 121, 128].slice(0, count)) });
    expect([line?.from.year, line?.actuals, line?.confidence]).toEqual([from, actuals, confidence]);
  });

  it('leaves out what is no number, and figures from before the baseline', () => {
    const line = forecast({ actuals: [actual(2018, 10), actual(2021, 'suppressed'), actual(2022, 104)] });
    expect([line?.from.year, number(line?.rate)]).toEqual([2020, 2]);
  });

  it('is held within the limits, and says so', () => {
    const held = forecast({ actuals: [actual(2025, 160)], limits: { min: 0, max: 210 } });
    expect([number(held?.value), number(held?.unheld)]).toEqual([210, 220]);
    const free = forecast({ actuals: [actual(2025, 150)], limits: { min: 0, max: 210 } });
    expect([number(free?.value), free?.unheld]).toEqual([200, null]);
    const below = forecast({ actuals: [actual(2025, 40)], limits: { min: 0, max: null } });
    expect([number(below?.value), number(below?.unheld)]).toEqual([0, -20]);
  });

  it('is none without a second figure, or once the target has its own', () => {
    expect(forecast({ baseline: null, actuals: [actual(2025, 160)] })).toBeNull();
    expect(forecast({ actuals: [actual(2025, 160), actual(2030, 190)] }, '2031-03-31')).toBeNull();
    expect(forecast({ actuals: [actual(2025, 'nil')] })).toBeNull();
  });

  it('stays while the target’s figure is awaited', () => {
    expect(number(forecast({ actuals: [actual(2029, 190)] }, '2031-03-31')?.value)).toBe(200);
  });
});

describe('the year in which the target is met at this rate', () => {
  it.each([
    ['at the end of a year', { actuals: [actual(2025, 150)] }, 2030],
    ['in the midst of the year after', { actuals: [actual(2025, 149.9)] }, 2031],
    ['never, for it stands still', { actuals: [actual(2025, 100)] }, null],
    ['never, for it goes the other way', { actuals: [actual(2025, 90)] }, null],
    ['never, for it cannot go so far', { actuals: [actual(2025, 150)], limits: { min: 0, max: 199 } }, null],
    ['beyond all plans', { actuals: [actual(2025, 100.001)] }, null],
    ['met already', { actuals: [actual(2025, 201)] }, null],
    ['downwards', { goal: 'decrease', targets: [target(2030, 0)], actuals: [actual(2025, 60)] }, 2033],
    [
      'to within the tolerance',
      { goal: 'reach', targets: [target(2030, 200, { tolerance: 10 })], actuals: [actual(2025, 150)] },
      2029,
    ],
    ['of what is to be kept', { goal: 'at-least', actuals: [actual(2025, 150)] }, null],
  ] as const)('%s', (_, parts, year) => {
    expect(forecast(parts)?.metIn).toBe(year);
  });
});
