import { describe, expect, it, test } from 'vitest';
import {
  hasJudgedPending,
  lastJudgedYear,
  someOf,
  yearsAwaited,
  yearsJudged,
} from '../../src/assess/last-judged.ts';
import { neededShare } from '../../src/assess/needed-share.ts';
import { assess } from '../../src/assess/plan.ts';
import { isSameTime, mostFrequent, usualTimes } from '../../src/assess/usual-times.ts';
import type { Actual, Indicator } from '../../src/model/indicator.ts';
import { lineAt, number } from '../build/assessed.ts';
import { actual, anIndicator, aPlan, baseline, onPath, partial, target, total } from '../build/plan.ts';

const growing = { baseline: baseline(2021, 10), targets: [target(2023, 20)] };
const year = (of: number) => ({ year: of, date: null });

describe('the time that most figures are of', () => {
  it('is the most frequent; of equally frequent ones the latest', () => {
    expect(mostFrequent([year(2022), year(2023), year(2022)])).toEqual(year(2022));
    expect(mostFrequent([year(2022), year(2023)])).toEqual(year(2023));
    expect(mostFrequent([year(2023), null, null, null, year(2022)])).toEqual(year(2023));
    expect([mostFrequent([]), mostFrequent([null])]).toEqual([null, null]);
  });

  it('tells a year from its last day, and two days of one year', () => {
    const [first, last] = [
      { year: 2022, date: '2022-09-30' },
      { year: 2022, date: '2023-03-31' },
    ];
    expect(mostFrequent([first, last, last, year(2022)])).toEqual(last);
    expect([isSameTime(first, first), isSameTime(first, last), isSameTime(last, year(2022))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isSameTime(year(2022), year(2021)), isSameTime(year(2022), null)]).toEqual([false, false]);
  });

  it('is told of each column', () => {
    const lines = [lineAt('2023-03-31', { ...growing, actuals: [actual(2022, 14)] })];
    const { baseline: from, actual: a, expected, target: to } = usualTimes(lines);
    expect([from?.year, a?.year, expected?.year, to?.year]).toEqual([2021, 2022, 2022, 2023]);
    expect(usualTimes([]).actual).toBeNull();
  });
});

describe('what headline indicators say together', () => {
  const indicator = (id: string, actuals: readonly Actual[], parts: Partial<Indicator> = {}) =>
    anIndicator(id, { ...growing, actuals, ...parts });
  const assessed = (...indicators: Indicator[]) => assess(aPlan({ indicators }), '2026-11-20');

  const both = assessed(indicator('a', [actual(2022, 15)]), indicator('b', [actual(2022, 11)]));

  it('while their last year is awaited, the year before says how they stood', () => {
    expect([hasJudgedPending(both), lastJudgedYear(both), yearsJudged(both)]).toEqual([true, 2022, [2022]]);
  });

  it('nothing together where their last figures are of several years, or none is awaited', () => {
    const apart = assessed(
      indicator('a', [actual(2022, 15)]),
      indicator('b', [actual(2022, 11)]),
      indicator('c', [actual(2022, 10.5), actual(2024, 29)], { targets: [target(2026, 30)] }),
    );
    expect([yearsJudged(apart), lastJudgedYear(apart)]).toEqual([[2022, 2024], null]);
    const done = assessed(indicator('a', [actual(2023, 21)]));
    expect([hasJudgedPending(done), lastJudgedYear(done)]).toEqual([false, null]);
    expect([hasJudgedPending(assessed()), lastJudgedYear(assessed())]).toEqual([false, null]);
  });

  it('how many of them have a verdict is told where not all have', () => {
    const mixed = assessed(indicator('a', [actual(2023, 21)]), indicator('b', []), indicator('c', []));
    expect(someOf(mixed, 'pending')).toEqual({ count: 2, of: 3 });
    expect(someOf(mixed, 'achieved')).toEqual({ count: 1, of: 3 });
    expect(someOf(assessed(indicator('b', [])), 'pending')).toBeNull();
  });

  it('those beside them are not asked', () => {
    const beside = assessed(
      indicator('a', [actual(2022, 15)]),
      indicator('r', [actual(2021, 12)], { role: 'reference' }),
    );
    expect(yearsJudged(beside)).toEqual([2022]);
  });

  it('a year is awaited where more than half of the lines wait for it', () => {
    const lines = [
      lineAt('2026-11-20', { ...growing, actuals: [actual(2022, 15)] }),
      lineAt('2026-11-20', { ...growing, actuals: [actual(2023, 15)] }),
    ];
    expect(yearsAwaited(lines.slice(0, 1))).toEqual([2023]);
    expect(yearsAwaited(lines)).toEqual([]);
    expect(yearsAwaited([])).toEqual([]);
  });
});

test.each([
  [{ ...growing, actuals: [actual(2022, 11)] }, 0.5],
  [{ ...growing, path: [onPath(2022, 12)], actuals: [actual(2022, 11)] }, 0.2],
  [{ ...growing, actuals: [actual(2023, 11)] }, 1],
  [{ ...growing, goal: 'at-least' as const, actuals: [actual(2022, 11)] }, null],
  [{ baseline: growing.baseline, actuals: [actual(2022, 11)] }, null],
])('case %#: how much of the way is needed by now', (parts, share) => {
  expect(neededShare(lineAt('2024-11-20', parts))).toBe(share);
});

test('counts of parts of a year that follow each other are added, one that holds another’s days stands for it', () => {
  const sum = { goal: 'cumulative' as const, baseline: baseline(2022, 0), targets: [target(2028, 100)] };
  const value = (...actuals: Actual[]) => number(lineAt('2024-02-01', { ...sum, actuals }).sum?.value);
  expect(value(partial('2023-04-01', '2023-06-30', 3), partial('2023-07-01', '2023-09-30', 4))).toBe(7);
  expect(value(partial('2023-04-01', '2023-06-30', 3), partial('2023-06-30', '2023-09-30', 4))).toBe(4);
  expect(value(partial('2023-04-01', '2023-06-30', 3), partial('2023-04-01', '2023-09-30', 7))).toBe(7);
  expect(value(total('2023-06-30', 3), partial('2023-07-01', '2023-09-30', 4))).toBe(7);
});
