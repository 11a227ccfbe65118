import { describe, expect, it } from 'vitest';
import { observedAt } from '../../src/assess/observed.ts';
import { linesByYear, timelineOf } from '../../src/assess/record-details/timeline.ts';
import { yearsOf } from '../../src/assess/years.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { lineAt, number } from '../build/assessed.ts';
import { aBreak, actual, anIndicator, baseline, onPath, partial, target, total } from '../build/plan.ts';

const growing = { baseline: baseline(2021, 10), targets: [target(2025, 20)] };

/** Of each row: when, the figure, the sum, what was asked for, and its marks. */
function rows(asOf: string, parts: Partial<Indicator>) {
  return timelineOf(lineAt(asOf, parts), () => null).map(row => [
    row.at.date ?? row.at.year,
    number(row.figure?.value),
    number(row.expected),
    [row.baseline ? 'baseline' : '', row.awaited ? 'awaited' : ''].join(''),
  ]);
}

describe('the years of a record', () => {
  it('lead from the baseline to the target, with what was asked for', () => {
    const actuals = [actual(2022, 13), actual(2024, 16)];
    expect(rows('2025-11-20', { ...growing, actuals })).toEqual([
      [2021, null, 10, 'baseline'],
      [2022, 13, 12.5, ''],
      [2023, null, 15, 'awaited'],
      [2024, 16, 17.5, ''],
      [2025, null, 20, ''],
    ]);
  });

  it('go on to what is known behind the target, and begin with what is known before the baseline', () => {
    const actuals = [actual(2019, 8), actual(2026, 22)];
    expect(rows('2027-11-20', { ...growing, actuals }).map(([at, value]) => [at, value])).toEqual([
      [2019, 8],
      [2020, null],
      [2021, null],
      [2022, null],
      [2023, null],
      [2024, null],
      [2025, null],
      [2026, 22],
    ]);
  });

  it('have the days between them on which there was a figure', () => {
    const dated = { baseline: baseline('2021-09-30', 10), targets: [target(2023, 20)] };
    const actuals = [actual('2022-09-30', 12), actual('2023-03-31', 14), actual(2022, 15)];
    expect(
      rows('2023-11-20', { ...dated, actuals }).map(([at, value, , marks]) => [at, value, marks]),
    ).toEqual([
      ['2021-09-30', null, 'baseline'],
      [2021, null, ''],
      ['2022-09-30', 12, ''],
      [2022, 15, ''],
      ['2023-03-31', 14, ''],
      [2023, null, ''],
    ]);
  });

  it('are none where nothing is known at all', () => {
    expect(rows('2025-11-20', {})).toEqual([]);
  });

  it('of a cumulative goal say what it came to, beside figures that were added up alone', () => {
    const sums = {
      goal: 'cumulative' as const,
      baseline: baseline(2021, 0),
      targets: [target(2024, 100)],
      actuals: [
        actual(2021, 9),
        actual(2022, 20),
        actual(2023, 'not-surveyed'),
        total(2024, 70),
        actual(2025, 5),
      ],
    };
    const line = lineAt('2026-11-20', sums);
    expect(timelineOf(line, () => null).map(({ at, sum }) => [at.year, number(sum)])).toEqual([
      [2021, null],
      [2022, 20],
      [2023, null],
      [2024, 70],
      [2025, 75],
    ]);
  });

  it('say the verdict at the end of each, and by the target that served then', () => {
    const revised = {
      baseline: baseline(2021, 10),
      targets: [target(2025, 20), target(2025, 12, { decided: '2024-04-01' })],
      actuals: [actual(2022, 11), actual(2023, 11.5), actual(2024, 11.8)],
    };
    const indicator = anIndicator('i', revised);
    const years = yearsOf(
      indicator,
      { judgement: { kind: 'built-in', name: 'standard' }, policy: null },
      '2025-11-20',
    );
    const told = timelineOf(lineAt('2025-11-20', revised), linesByYear(years, null));
    expect(told.map(({ at, verdict, expected }) => [at.year, verdict, number(expected)])).toEqual([
      [2021, null, 10],
      [2022, 'behind', 12.5],
      [2023, 'behind', 15],
      [2024, 'on-track', 11.5],
      [2025, null, 12],
    ]);
    expect(linesByYear(years, 'no-such-part')(2022)).toBeNull();
    expect(linesByYear(years, null)(1999)).toBeNull();
  });
});

describe('every figure that exists at a day', () => {
  const figures = anIndicator('i', {
    baseline: baseline(2020, 10),
    breaks: [aBreak(2023, baseline(2023, 50)), aBreak(2024)],
    targets: [target(2025, 20), target(2025, 70, { decided: '2024-06-01' })],
    path: [onPath(2022, 12)],
    actuals: [
      actual(2022, 13),
      actual(2022, 14, { corrects: 13, known: '2024-01-15' }),
      partial('2023-04-01', '2023-09-30', 30),
      actual(2023, 55, { known: '2024-06-01' }),
      actual(2024, 60, { provisional: true, known: '2024-12-01' }),
    ],
  });
  const at = (asOf: string) =>
    [...observedAt(figures, null, asOf)].map(
      ({ kind, position, entry, serves }) =>
        `${kind} ${entry.date ?? entry.year} ${entry.value} ${position}${serves ? '' : ' replaced'}`,
    );

  it('in the order of the file, of one moment counted', () => {
    expect(at('2024-05-31')).toEqual([
      'baseline 2020 10 1',
      'baseline 2023 50 1',
      'target 2025 20 1',
      'path 2022 12 1',
      'actual 2022 13 1 replaced',
      'actual 2022 14 2',
      'actual 2023-09-30 30 1',
    ]);
  });

  it('tells what serves from what it replaced, and what is foreseen', () => {
    expect(at('2024-12-01').filter(text => !/^(baseline|path)/.test(text))).toEqual([
      'target 2025 20 1 replaced',
      'target 2025 70 2',
      'actual 2022 13 1 replaced',
      'actual 2022 14 2',
      'actual 2023-09-30 30 1',
      'actual 2023 55 1',
      'actual 2024 60 1',
    ]);
    expect(at('2023-12-31').filter(text => text.startsWith('actual'))).toEqual([
      'actual 2022 13 1',
      'actual 2023-09-30 30 1',
    ]);
  });
});
