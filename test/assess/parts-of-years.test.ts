import { describe, expect, it } from 'vitest';
import { lineAt, number } from '../build/assessed.ts';
import { actual, baseline, partial, target } from '../build/plan.ts';

const parts = { baseline: baseline(2020, 100), targets: [target(2025, 150)] };
const half = partial('2023-04-01', '2023-09-30', 61);

describe('a count of half a year', () => {
  it('is shown and never judged against whole years', () => {
    const line = lineAt('2023-11-20', { ...parts, actuals: [actual(2022, 122), half] });
    expect(line.figures.map(({ use }) => use)).toEqual(['judged', 'part']);
    expect([line.actual?.year, number(line.pace), line.verdict]).toEqual([2022, 1.1, 'on-track']);
    expect(number(line.change?.by)).toBe(22);
  });

  it('is no word on the whole year, nor the figure of a target’s day', () => {
    const year = partial('2024-04-01', '2025-03-31', 140);
    const line = lineAt('2025-03-31', { ...parts, actuals: [actual(2023, 130), year] });
    expect(line.awaited).toEqual([2021, 2022, 2024]);
    const due = { ...parts, targets: [target('2023-09-30', 60)], actuals: [actual(2022, 50), half] };
    expect(lineAt('2023-11-20', due).verdict).toBe('pending');
  });

  it('without a first day stays what it is', () => {
    const actuals = [actual(2022, 122), actual('2023-09-30', 61)];
    expect(lineAt('2023-11-20', { ...parts, actuals }).actual?.date).toBe('2023-09-30');
  });
});

it('after the target year nothing is needed any more', () => {
  const line = lineAt('2026-11-20', { ...parts, actuals: [actual(2023, 130)] });
  expect([line.verdict, line.neededPerYear, number(line.remaining)]).toEqual(['pending', null, 20]);
  expect(number(lineAt('2025-03-31', { ...parts, actuals: [actual(2023, 130)] }).neededPerYear)).toBe(10);
});
