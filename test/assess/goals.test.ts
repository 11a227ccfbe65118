import { describe, expect, it } from 'vitest';
import { lineAt, number } from '../build/assessed.ts';
import { actual, baseline, onPath, partial, target, total } from '../build/plan.ts';

describe('a range', () => {
  it.each([
    [12, 2, 'within-limit'],
    [19, 1, 'within-limit'],
    [20, 0, 'within-limit'],
    [20.5, -0.5, 'outside-limit'],
    [9, -1, 'outside-limit'],
  ])('of 10 to 20, now %d: margin %d, %s', (value, margin, verdict) => {
    const targets = [target(2025, null, { min: 10, max: 20 })];
    const line = lineAt('2022-03-31', { goal: 'range', targets, actuals: [actual(2021, value)] });
    expect([number(line.margin), line.verdict, line.progress, line.pace]).toEqual([
      margin,
      verdict,
      null,
      null,
    ]);
  });

  it('may have one end only', () => {
    const targets = [target(2025, null, { max: 20 })];
    const line = lineAt('2022-03-31', { goal: 'range', targets, actuals: [actual(2021, 5)] });
    expect([number(line.margin), line.verdict]).toEqual([15, 'within-limit']);
  });
});

it('has no progress towards a limit, even from beyond it', () => {
  const line = lineAt('2022-03-31', {
    goal: 'at-most',
    baseline: baseline(2020, 100),
    targets: [target(2024, 80)],
    actuals: [actual(2021, 90)],
  });
  expect([line.progress, line.pace, number(line.margin), line.verdict]).toEqual([
    null,
    null,
    -10,
    'outside-limit',
  ]);
});

describe('a value to reach', () => {
  const toReach = (from: number, value: number) =>
    lineAt('2022-03-31', {
      goal: 'reach',
      baseline: baseline(2020, from),
      targets: [target(2024, 50, { tolerance: 1 })],
      actuals: [actual(2021, value)],
    });

  it.each([
    ['from below', 40, 45, 0.5, 2, 'on-track'],
    ['from above', 60, 55, 0.5, 2, 'on-track'],
    ['behind the target', 40, 54, 0.6, 2.4, 'on-track'],
    ['just inside the tolerance', 40, 51, 0.9, 3.6, 'achieved'],
    ['just outside', 40, 51.5, 0.85, 3.4, 'on-track'],
    ['as far as before, on the other side', 40, 60, 0, 0, 'flat'],
    ['further on the other side', 40, 61, -0.1, -0.4, 'regressed'],
    ['slowly', 40, 41, 0.1, 0.4, 'behind'],
    ['from where it should be', 50, 51.5, null, null, 'regressed'],
  ])('%s', (_, from, value, progress, pace, verdict) => {
    const line = toReach(from, value);
    expect([number(line.progress), number(line.pace), line.verdict]).toEqual([progress, pace, verdict]);
  });

  it('is on track exactly on its path, whatever the straight line says', () => {
    const line = lineAt('2022-03-31', {
      goal: 'reach',
      baseline: baseline(2020, 40),
      targets: [target(2024, 50)],
      path: [onPath(2021, 41)],
      actuals: [actual(2021, 41)],
    });
    expect([number(line.pace), line.verdict]).toEqual([1, 'on-track']);
  });
});

describe('a cumulative goal', () => {
  const parts = { goal: 'cumulative', baseline: baseline(2020, 999), targets: [target(2025, 100)] } as const;
  const summed = (...actuals: NonNullable<Parameters<typeof lineAt>[1]['actuals']>) => {
    const line = lineAt('2024-03-31', { ...parts, actuals });
    return { sum: number(line.value), progress: number(line.progress), missing: line.sum?.missing, line };
  };

  it('adds the years’ own values after the baseline year', () => {
    const { sum, progress, missing } = summed(
      actual(2020, 7),
      actual(2021, 20),
      actual(2022, 30),
      actual(2023, 10),
    );
    expect([sum, progress, missing]).toEqual([60, 0.6, []]);
  });

  it('expects a share of the target by time, and is on track exactly there', () => {
    const { line } = summed(actual(2021, 20), actual(2022, 30), actual(2023, 10));
    expect([number(line.expected?.value), number(line.pace), line.verdict]).toEqual([60, 1, 'on-track']);
    expect([number(line.neededPerYear), number(line.soFarPerYear)]).toEqual([20, 20]);
  });

  it('starts from the latest running total and adds later years', () => {
    const { sum, missing, line } = summed(actual(2021, 20), total(2022, 55), actual(2023, 10));
    expect([sum, missing, line.sum?.total?.year, line.sum?.added.length]).toEqual([65, [], 2022, 1]);
  });

  it('takes a figure of a day for a running total', () => {
    expect(summed(actual(2021, 20), actual(2022, 30), actual('2023-09-30', 58)).sum).toBe(58);
  });

  it('says which years are missing', () => {
    expect(summed(actual(2021, 20), actual(2023, 10)).missing).toEqual([2022]);
    expect(summed(total(2021, 20), actual(2022, 'not-surveyed'), actual(2023, 10)).missing).toEqual([2022]);
  });

  it('asks for no year that a running total covers', () => {
    expect(summed(total(2023, 70)).line.awaited).toEqual([]);
    expect(summed(total('2022-09-30', 40)).line.awaited).toEqual([2022, 2023]);
    expect(summed(actual(2021, 20), actual(2023, 10)).line.awaited).toEqual([2022]);
  });

  it('that lacks years has come so far at least, and has no pace, forecast or verdict of pace', () => {
    const { line, progress } = summed(actual(2021, 20), actual(2023, 10));
    expect([progress, line.pace, line.forecast, line.remaining]).toEqual([0.3, null, null, null]);
    expect([line.neededPerYear, line.soFarPerYear, line.change]).toEqual([null, null, null]);
    expect([line.verdict, line.notAssessable]).toEqual(['not-assessable', 'missing-years']);
    expect(summed(actual(2021, 70), actual(2023, 30)).line.verdict).toBe('achieved');
  });

  it('that lacks years is not missed in the target year either', () => {
    const at = (last: number) =>
      lineAt('2026-03-31', { ...parts, actuals: [actual(2021, 20), actual(2025, last)] });
    expect([at(79).verdict, at(79).notAssessable]).toEqual(['not-assessable', 'missing-years']);
    expect(at(80).verdict).toBe('achieved');
  });

  it('takes the total, where the year’s own value stands beside it', () => {
    const { sum, missing, line } = summed(actual(2021, 20), total(2022, 55, { value: 35 }), actual(2023, 10));
    expect([sum, missing, number(line.figures[1]?.value)]).toEqual([65, [], 55]);
  });

  it('adds what was counted in a part of a year, until its own value is there', () => {
    const half = partial('2023-04-01', '2023-09-30', 12);
    const { sum, missing, line } = summed(actual(2021, 20), actual(2022, 30), half);
    expect([sum, missing, line.actual?.day, line.pace && line.verdict]).toEqual([
      62,
      [],
      '2023-09-30',
      'on-track',
    ]);
    expect(summed(actual(2021, 20), actual(2022, 30), half, actual(2023, 25)).sum).toBe(75);
    const quarter = partial('2023-04-01', '2023-06-30', 5);
    const second = partial('2023-07-01', '2023-09-30', 7);
    const years = [actual(2021, 20), actual(2022, 30)];
    expect(summed(...years, quarter, half).sum).toBe(62);
    expect(summed(...years, quarter, second)).toMatchObject({ sum: 62, missing: [] });
    expect(summed(...years, second)).toMatchObject({ sum: 57, missing: [2023] });
    expect(summed(actual(2021, 20), half)).toMatchObject({ sum: 32, missing: [2022] });
    expect(summed(total('2023-06-30', 55), second)).toMatchObject({ sum: 62, missing: [] });
    expect(summed(half, total('2023-12-31', 70)).sum).toBe(70);
  });

  it('of a year in which a total was taken on a day, misses the rest', () => {
    const { sum, missing } = summed(total('2022-09-30', 40), actual(2022, 25), actual(2023, 10));
    expect([sum, missing]).toEqual([50, [2022]]);
  });

  it('of the year that is judged too: the total stands, short of the rest, at the end of the year', () => {
    const { sum, missing, line } = summed(total('2023-09-30', 58), actual(2023, 15));
    expect([sum, missing, line.actual?.day]).toEqual([58, [2023], '2024-03-31']);
    expect([number(line.expected?.value), line.verdict]).toEqual([60, 'not-assessable']);
  });

  it('takes the years’ own values, once all are there, for a total that was taken within one of them', () => {
    const years = [actual(2021, 90), actual(2022, 100), actual(2023, 110)];
    const { sum, missing, line } = summed(...years, total('2023-09-30', 260));
    expect([sum, missing, line.sum?.total, line.actual?.day]).toEqual([300, [], null, '2024-03-31']);
    expect(number(line.change?.by)).toBe(40);
    const from = summed(total(2021, 90), ...years.slice(1), total('2023-09-30', 260));
    expect([from.sum, from.line.sum?.total?.year]).toEqual([300, 2021]);
  });

  it('keeps a total that is more than the years’ own values: it was begun before them', () => {
    const years = [actual(2021, 20), actual(2022, 30), actual(2023, 10)];
    const { sum, missing } = summed(...years, total('2023-09-30', 260));
    expect([sum, missing]).toEqual([260, [2023]]);
  });

  it('on a year’s last day takes the total, of which the year’s own value is a part', () => {
    const { sum, line } = summed(total('2023-03-31', 50), actual(2021, 20), actual(2022, 30));
    expect([sum, line.figures.map(({ use }) => use)]).toEqual([50, ['earlier', 'earlier', 'judged']]);
    expect([number(line.change?.by), line.change?.since.year]).toEqual([30, 2021]);
  });

  it('forecasts from the sums', () => {
    const { line } = summed(actual(2021, 20), actual(2022, 30), actual(2023, 10));
    expect([number(line.forecast?.value), number(line.forecast?.rate), line.forecast?.metIn]).toEqual([
      100, 20, 2025,
    ]);
    expect(number(line.change?.by)).toBe(10);
  });

  it('counts a total from before the baseline, since it runs from the beginning', () => {
    expect(summed(total(2020, 45), actual(2021, 10)).sum).toBe(55);
  });

  it('is achieved as soon as the sum is there', () => {
    expect(summed(actual(2021, 60), actual(2022, 40)).line.verdict).toBe('achieved');
  });

  it('without a baseline has progress and no pace', () => {
    const line = lineAt('2024-03-31', {
      ...parts,
      baseline: null,
      actuals: [actual(2022, 30), actual(2023, 10)],
    });
    expect([number(line.progress), line.pace, line.expected, line.verdict]).toEqual([
      0.4,
      null,
      null,
      'not-assessable',
    ]);
  });

  it.each([
    [39, 'missed'],
    [40, 'achieved'],
  ])('is settled by the sum of the target year: 60 and %d', (last, verdict) => {
    const actuals = [
      actual(2021, 20),
      actual(2022, 20),
      actual(2023, 10),
      actual(2024, 10),
      actual(2025, last),
    ];
    expect(lineAt('2026-03-31', { ...parts, actuals }).verdict).toBe(verdict);
  });
});
