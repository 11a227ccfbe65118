import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import { lineAt, number } from '../build/assessed.ts';
import { aBreak, actual, baseline, onPath, target, total } from '../build/plan.ts';

describe('the target in force', () => {
  const rolled = {
    baseline: baseline(2021, 10),
    targets: [
      target(2023, 20, { decided: '2022-06-30' }),
      target(2025, 40, { decided: '2024-02-29' }),
      target(2025, 30, { decided: '2025-01-31' }),
    ],
  };

  it.each([
    ['2022-06-29', 0, true, [0]],
    ['2022-06-30', 0, false, [0]],
    ['2024-02-28', 0, false, [0]],
    ['2024-02-29', 1, false, [0, 1]],
    ['2025-01-31', 2, false, [0, 1, 2]],
  ])('at %s is number %i, decided later: %s', (asOf, index, later, known) => {
    const line = lineAt(asOf, rolled);
    expect([line.target?.index, line.target?.decidedLater]).toEqual([index, later]);
    expect(line.targets.map(target => target.index)).toEqual(known);
  });

  it('is the last of those that say no day', () => {
    const line = lineAt('2022-04-01', {
      baseline: baseline(2021, 10),
      targets: [target(2023, 20), target(2025, 30)],
    });
    expect([line.target?.index, line.target?.decidedLater]).toEqual([1, false]);
  });

  it('is none for a target that the goal cannot be measured by', () => {
    const line = lineAt('2022-04-01', { goal: 'range', targets: [target(2023, 20)] });
    expect([line.target, line.verdict]).toEqual([null, 'no-target']);
  });
});

describe('after a break', () => {
  const broken = (parts: Partial<Indicator>, asOf: string) =>
    lineAt(asOf, {
      baseline: baseline(2021, 40),
      targets: [target(2027, 70)],
      actuals: [actual(2022, 45), actual(2023, 50)],
      ...parts,
    });
  const anew = [aBreak(2024, baseline(2024, 52))];
  const figures = [actual(2022, 45), actual(2023, 50), actual(2025, 58)];

  it('figures are judged from the new baseline', () => {
    const line = broken({ breaks: anew, actuals: figures }, '2026-03-31');
    expect([line.baseline?.fromBreak, number(line.baseline?.value), number(line.progress)]).toEqual([
      0,
      52,
      1 / 3,
    ]);
    expect([line.verdict, line.figures.map(({ use }) => use)]).toEqual([
      'on-track',
      ['before-break', 'before-break', 'judged'],
    ]);
    expect([line.forecast?.actuals, number(line.forecast?.from.value)]).toEqual([1, 52]);
  });

  it('there is no actual until one comes after the new baseline', () => {
    expect(broken({ breaks: anew }, '2025-03-31').verdict).toBe('no-actual');
  });

  it('without a new baseline nothing can be judged', () => {
    const line = broken({ breaks: [aBreak(2024)], actuals: figures }, '2026-03-31');
    expect([line.verdict, line.notAssessable, line.progress]).toEqual([
      'not-assessable',
      'break-without-baseline',
      null,
    ]);
  });

  it('the figure of its own year is the first that does not compare', () => {
    const line = broken({ breaks: [aBreak(2023)] }, '2024-03-31');
    expect([line.figures.map(({ use }) => use), line.notAssessable]).toEqual([
      ['before-break', 'judged'],
      'break-without-baseline',
    ]);
  });

  it.each([
    ['no new baseline', [aBreak(2024)], '2025-06-30'],
    ['a new baseline that lies ahead', anew, '2024-12-31'],
    ['a break that lies ahead', [aBreak(2024, baseline(2022, 46))], '2025-03-30'],
  ])('the figures before it still compare while nothing has come since: %s', (_, breaks, asOf) => {
    const line = broken({ breaks }, asOf);
    expect([line.break, line.actual?.year, line.verdict]).toEqual([null, 2023, 'on-track']);
  });

  it('behind a target that is due, its settlement stays as it was', () => {
    const settled = { targets: [target(2023, 50)], actuals: figures, breaks: anew };
    const line = broken(settled, '2026-03-31');
    expect([line.verdict, line.break, number(line.progress)]).toEqual(['achieved', null, 1]);
  });

  it('the last of several breaks serves, whichever comes first in the file', () => {
    const breaks = [aBreak(2025, baseline(2025, 60)), ...anew];
    const line = broken({ breaks, actuals: [...figures, actual(2026, 62)] }, '2027-03-31');
    expect([line.break?.index, number(line.progress)]).toEqual([0, 0.2]);
  });

  it('of one year serves the last', () => {
    const breaks = [...anew, aBreak(2024, baseline(2024, 55))];
    expect(number(broken({ breaks, actuals: figures }, '2026-03-31').baseline?.value)).toBe(55);
  });

  it('sums begin anew', () => {
    const line = broken(
      { goal: 'cumulative', breaks: anew, actuals: [total(2023, 500), ...figures] },
      '2026-03-31',
    );
    expect(number(line.value)).toBe(58);
  });

  it('yearly targets from before the new baseline ask for nothing', () => {
    const line = broken(
      { breaks: anew, actuals: figures, path: [onPath(2022, 1), onPath(2025, 60)] },
      '2026-03-31',
    );
    expect(line.course.map(({ year, value }) => [year, number(value)])).toEqual([
      [2024, 52],
      [2025, 60],
      [2027, 70],
    ]);
  });
});
