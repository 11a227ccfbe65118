import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { factsAt } from '../../src/assess/facts.ts';
import { knownAt, outlookAt } from '../../src/assess/known.ts';
import { dayOf, momentOf, pointAt } from '../../src/assess/moment.ts';
import type { Actual, Indicator } from '../../src/model/indicator.ts';
import { exact } from '../../src/number/exact.ts';
import { number } from '../build/assessed.ts';
import { actual, anIndicator, baseline, partial, target, total, type When } from '../build/plan.ts';

const at = (when: When) => momentOf(actual(when, 1));

describe('where an entry stands', () => {
  it.each([
    [2023, '2024-03-31', 2023],
    ['2024-03-31', '2024-03-31', 2023],
    ['2024-04-01', '2024-04-01', 2023 + 1 / 365],
    ['2023-04-01', '2023-04-01', 2022 + 1 / 366],
    ['2023-09-30', '2023-09-30', 2022.5],
  ])('%s: on %s, at %d on the line', (when, day, position) => {
    const moment = at(when);
    expect([moment.day, number(moment.position)]).toEqual([day, position]);
    expect(dayOf(moment)).toBe(day);
  });

  it('keeps with its value what it is of', () => {
    const point = pointAt(at('2023-09-30'), exact(12));
    expect([point.year, point.date, number(point.value)]).toEqual([2023, '2023-09-30', 12]);
  });
});

/** Which entries serve at a day, by their places in the file. */
const serving = (actuals: readonly Actual[], day: string) => knownAt(actuals, day).map(({ index }) => index);

describe('what serves at a day', () => {
  const actuals = [
    actual(2023, 20, { known: '2024-06-01' }),
    actual('2023-09-30', 11),
    actual('2024-03-31', 19),
    actual(2022, 10),
    actual(2023, 21, { known: '2024-09-01', corrects: 20 }),
  ];

  it.each([
    ['2023-03-30', []],
    ['2023-03-31', [3]],
    ['2023-09-29', [3]],
    ['2023-09-30', [3, 1]],
    ['2024-03-31', [3, 1, 2]],
    ['2024-05-31', [3, 1, 2]],
    ['2024-06-01', [3, 1, 2, 0]],
    ['2024-09-01', [3, 1, 2, 4]],
  ])('%s: by time, the year behind its last day: %j', (day, places) => {
    expect(serving(actuals, day)).toEqual(places);
  });

  it('holds what it replaced, oldest first', () => {
    const again = [...actuals, actual(2023, 22, { known: '2024-10-01', corrects: 21 })];
    const last = knownAt(again, '2024-10-01').at(-1)!;
    expect([last.index, last.replaced.map(({ index }) => index)]).toEqual([5, [0, 4]]);
  });

  it('an outlook is told from the day on which it was known until its year has ended', () => {
    const outlook = [
      actual(2024, 30, { provisional: true, known: '2024-12-01' }),
      actual(2025, 40, { known: '2024-12-01' }),
      actual(2026, 50, { provisional: true }),
    ];
    const told = (day: string) => outlookAt(outlook, null, day).map(({ index }) => index);
    expect(['2024-11-30', '2024-12-01', '2025-03-30', '2025-03-31'].map(told)).toEqual([[], [0], [0], []]);
    expect(serving(outlook, '2025-03-31')).toEqual([0]);
  });
});

/** The points that the formulas go by: the day and the value. */
const points = (day: string, parts: Partial<Indicator>) => {
  const indicator = anIndicator('an-indicator', parts);
  return factsAt(indicator, indicator, day).points.map(point => [point.day, number(point.value)]);
};

describe('the points from the baseline to the figure that is judged', () => {
  const growing = { baseline: baseline(2020, 100), targets: [target(2027, 150)] };

  it('has no part of a year, no mark, and nothing up to the baseline', () => {
    const actuals = [
      actual(2019, 90),
      actual(2020, 101),
      actual(2021, 110),
      actual(2022, 'not-surveyed'),
      partial('2023-04-01', '2023-09-30', 60),
      actual(2023, 'suppressed'),
    ];
    expect(points('2024-03-31', { ...growing, actuals: actuals.slice(0, 5) })).toEqual([
      ['2021-03-31', 100],
      ['2022-03-31', 110],
    ]);
    expect(points('2024-03-31', { ...growing, actuals })).toEqual([
      ['2021-03-31', 100],
      ['2022-03-31', 110],
    ]);
  });

  it('of a day and a year that ends on it, the year', () => {
    const actuals = [actual(2022, 121), actual('2023-03-31', 120)];
    expect(points('2024-03-31', { ...growing, actuals })).toEqual([
      ['2021-03-31', 100],
      ['2023-03-31', 121],
    ]);
  });

  it('without a baseline begins with the first figure', () => {
    expect(points('2024-03-31', { actuals: [actual(2021, 110)] })).toEqual([['2022-03-31', 110]]);
  });

  it('of a cumulative goal begins with nothing, and has the sum at each figure', () => {
    const actuals = [actual(2021, 10), actual(2022, 20), total('2023-09-30', 36), actual(2023, 25)];
    const sums = { ...growing, baseline: baseline(2020, 70), goal: 'cumulative' as const, actuals };
    expect(points('2024-03-31', sums)).toEqual([
      ['2021-03-31', 0],
      ['2022-03-31', 10],
      ['2023-03-31', 30],
      ['2023-09-30', 36],
      ['2024-03-31', 55],
    ]);
  });

  it('where a total and the year’s own value end on one day, has that day once', () => {
    const actuals = [actual(2021, 10), total('2023-03-31', 30), actual(2022, 20)];
    const sums = { ...growing, baseline: baseline(2020, 0), goal: 'cumulative' as const, actuals };
    expect(points('2024-03-31', sums)).toEqual([
      ['2021-03-31', 0],
      ['2022-03-31', 10],
      ['2023-03-31', 30],
    ]);
  });
});

test('in whatever order they are written, what serves stands by time, and none before its day', () => {
  const when = fc.oneof(
    fc.integer({ min: 2019, max: 2026 }),
    fc.constantFrom('2021-03-31', '2021-04-01', '2022-09-30', '2024-02-29', '2025-03-31'),
  );
  const known = fc.option(fc.constantFrom('2021-05-01', '2023-05-01', '2025-05-01'));
  const entry = fc.record({ when, known }).map(one => actual(one.when, 1, { known: one.known }));
  const day = fc.constantFrom('2020-03-31', '2021-03-31', '2023-05-01', '2025-04-30', '2027-03-31');
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), day, (actuals, asOf) => {
      const found = knownAt(actuals, asOf);
      const exists = actuals.filter(one => dayOf(one) <= asOf && (one.known ?? '') <= asOf);
      const moments = new Set(exists.map(({ year, date }) => date ?? year));
      expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).toSorted());
      expect(new Set(found.map(({ entry: { year, date } }) => date ?? year))).toEqual(moments);
      expect(found).toHaveLength(moments.size);
      for (const { entry } of found)
        expect(exists.findLast(one => one.date === entry.date && one.year === entry.year)).toBe(entry);
    }),
  );
});
