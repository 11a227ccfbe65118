import { describe, expect, it } from 'vitest';
import type { Series } from '../../src/model/indicator.ts';
import { judgedAt } from '../build/assessed.ts';
import { actual, aSeries, baseline, target } from '../build/plan.ts';

/** After one year of ten, from 100 to 200. */
function part(id: string, value: number): Series {
  return aSeries(id, {
    baseline: baseline(2020, 100),
    targets: [target(2030, 200)],
    actuals: [actual(2021, value)],
  });
}

const awaited = aSeries('awaited', { baseline: baseline(2020, 100), targets: [target(2021, 200)] });
const unreported = aSeries('unreported', { baseline: baseline(2020, 100), targets: [target(2030, 200)] });
const hidden = aSeries('hidden', { ...unreported, id: 'hidden', actuals: [actual(2021, 'suppressed')] });
const aimless = aSeries('aimless', { actuals: [actual(2021, 1)] });

describe('an indicator in parts', () => {
  it.each([
    ['regressed before flat', [part('a', 100), part('b', 99)], 'regressed', 'b'],
    ['flat before behind', [part('a', 101), part('b', 100)], 'flat', 'b'],
    ['behind before slightly behind', [part('a', 107), part('b', 101)], 'behind', 'b'],
    ['slightly behind before pending', [awaited, part('b', 107)], 'slightly-behind', 'b'],
    ['pending before on track', [part('a', 110), awaited], 'pending', 'awaited'],
    ['on track before achieved', [part('a', 200), part('b', 110)], 'on-track', 'b'],
    ['the slower of two that are behind', [part('a', 103), part('b', 102)], 'behind', 'b'],
    ['the first of two alike', [part('a', 110), part('b', 110)], 'on-track', 'a'],
  ])('has the verdict of the weakest: %s', (_, series, verdict, weakest) => {
    const assessed = judgedAt('2022-03-31', { series });
    expect([assessed.verdict, assessed.weakest, assessed.incomplete, assessed.line]).toEqual([
      verdict,
      weakest,
      false,
      null,
    ]);
  });

  it.each([
    ['some cannot be judged', [unreported, part('b', 110), hidden], 'on-track', true],
    ['none can: not assessable first', [aimless, unreported, hidden], 'not-assessable', false],
    ['none can: then no actual', [aimless, unreported], 'no-actual', false],
    ['none can: then no target', [aimless, aimless], 'no-target', false],
  ])('%s', (_, series, verdict, incomplete) => {
    const assessed = judgedAt('2022-03-31', { series });
    expect([assessed.verdict, assessed.incomplete]).toEqual([verdict, incomplete]);
  });

  it('stands where the weakest of its parts stands', () => {
    const due = aSeries('due', {
      baseline: baseline(2019, 100),
      targets: [target(2021, 200)],
      actuals: [actual(2020, 90)],
    });
    const assessed = judgedAt('2022-03-31', { series: [part('a', 110), due] });
    expect([assessed.verdict, assessed.standing]).toEqual(['pending', 'regressed']);
  });

  it('does not stand where the part stands that its verdict is of', () => {
    const met = aSeries('met', {
      baseline: baseline(2019, 100),
      targets: [target(2021, 200)],
      actuals: [actual(2021, 200, { provisional: true })],
    });
    const assessed = judgedAt('2022-03-31', { series: [part('a', 110), met] });
    expect([assessed.verdict, assessed.standing]).toEqual(['pending', 'on-track']);
  });

  it('is graded by its weakest part', () => {
    const assessed = judgedAt('2022-03-31', { series: [part('a', 120), part('b', 109.7)] }, 'international');
    expect([assessed.verdict, assessed.grade.id]).toEqual(['slightly-behind', 'on-track']);
  });
});
