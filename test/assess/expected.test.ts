import { describe, expect, it } from 'vitest';
import { lineAt, number } from '../build/assessed.ts';
import { actual, baseline, onPath, target } from '../build/plan.ts';

describe('what the line asks for', () => {
  const bent = {
    baseline: baseline(2020, 100),
    targets: [target(2030, 200)],
    path: [onPath(2026, 120), onPath(2022, 110)],
  };

  it.each([
    ['on the first piece', 2021, 105, [100, 110]],
    ['at a yearly target', 2022, 110, [100, 110]],
    ['between two', 2024, 115, [110, 120]],
    ['on the last piece', 2028, 160, [120, 200]],
    ['half a year on', '2026-09-30', 118.7534, [110, 120]],
  ] as const)('%s', (_, at, expected, ends) => {
    const line = lineAt('2029-03-31', { ...bent, actuals: [actual(at, 100)] });
    expect(number(line.expected?.value)).toBeCloseTo(expected, 4);
    expect([number(line.expected?.from.value), number(line.expected?.to.value)]).toEqual(ends);
  });

  it('is followed by the pace, and not by the time gone', () => {
    const line = lineAt('2023-03-31', { ...bent, actuals: [actual(2022, 110)] });
    expect([number(line.pace), line.verdict]).toEqual([1, 'on-track']);
    expect([number(line.progress), number(line.elapsed), number(line.expected?.elapsed)]).toEqual([
      0.1, 0.2, 0.2,
    ]);
  });

  it.each([
    ['on the last day of a year', '2024-03-31', 2023, 112.5],
    ['the day before', '2024-03-30', 2022, 110],
    ['in the baseline’s year', '2021-05-01', 2020, 100],
    ['after the target', '2035-01-01', 2030, 200],
  ])('without an actual is what the last year that has ended asks for: %s', (_, asOf, year, expected) => {
    const line = lineAt(asOf, bent);
    expect([line.expected?.year, number(line.expected?.value), line.elapsed]).toEqual([year, expected, null]);
  });

  it('is nothing before the baseline', () => {
    const parts = { baseline: baseline('2020-06-30', 100), targets: [target(2030, 200)] };
    expect(lineAt('2020-12-31', parts).expected).toBeNull();
  });

  it('is nothing for what is to be kept, or was met at the baseline', () => {
    const actuals = [actual(2021, 150)];
    expect(lineAt('2022-03-31', { ...bent, goal: 'at-least', actuals }).expected).toBeNull();
    expect(lineAt('2022-03-31', { ...bent, goal: 'decrease', actuals }).expected).toBeNull();
  });

  it('leaves yearly targets outside the line aside', () => {
    const line = lineAt('2022-03-31', { ...bent, path: [onPath(2020, 1), onPath(2030, 2), onPath(2031, 3)] });
    expect(line.course.map(({ value }) => number(value))).toEqual([100, 200]);
  });
});

describe('time', () => {
  it('of a day is counted in days of its fiscal year, that day included', () => {
    const line = lineAt('2022-03-31', {
      baseline: baseline(2020, 0),
      targets: [target(2021, 365)],
      actuals: [actual('2021-04-01', 1)],
    });
    expect(line.verdict).toBe('pending');
    const open = {
      baseline: baseline(2020, 0),
      targets: [target(2021, 365)],
      actuals: [actual('2021-04-01', 1)],
    };
    const day = lineAt('2021-04-02', open);
    expect([day.elapsed, day.verdict]).toEqual([{ numerator: 1n, denominator: 365n }, 'on-track']);
  });
});
