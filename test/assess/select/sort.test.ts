import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/plan.ts';
import { listedIndicators, listedMeasures, listedPolicies } from '../../../src/assess/select/listed.ts';
import { scopeOf } from '../../../src/assess/select/scope.ts';
import {
  indicatorKeys,
  measureKeys,
  policyKeys,
  type SortKeys,
  type SortValue,
  sorted,
} from '../../../src/assess/select/sort.ts';
import { exact } from '../../../src/number/exact.ts';
import {
  actual,
  aMeasure,
  anIndicator,
  aPlan,
  aPolicy,
  aSeries,
  aStage,
  baseline,
  stood,
  target,
} from '../../build/plan.ts';

describe('rows by a key', () => {
  const order = (values: readonly SortValue[], downward = false) => sorted(values, value => value, downward);
  const [half, third] = [exact(0.5), exact(0.25)];

  it('text by its characters, numbers and exact values by their size', () => {
    expect(order(['b', 'a', '10', '9'])).toEqual(['10', '9', 'a', 'b']);
    expect(order([10, 9, -1])).toEqual([-1, 9, 10]);
    expect(order([half, third])).toEqual([third, half]);
  });

  it('downward the other way round, and what has none last in both', () => {
    expect(order([null, 2, null, 10, 1])).toEqual([1, 2, 10, null, null]);
    expect(order([null, 2, null, 10, 1], true)).toEqual([10, 2, 1, null, null]);
  });

  it('equal ones stay as they were', () => {
    const rows = ['x2', 'y1', 'x1', 'y2'];
    expect(sorted(rows, row => row.charAt(0), false)).toEqual(['x2', 'x1', 'y1', 'y2']);
    expect(sorted(rows, row => row.charAt(0), true)).toEqual(['y1', 'y2', 'x2', 'x1']);
  });
});

const growing = { baseline: baseline(2021, 10), targets: [target(2025, 20)] };
const plan = aPlan({
  stages: [aStage('on-plan', 'on-plan'), aStage('late', 'off-plan')],
  policies: [aPolicy('p1'), aPolicy('p2', { name: { en: 'Alone' } })],
  measures: [
    aMeasure('m1', {
      under: 'p1',
      owner: ['総務局', '財政局'],
      progress: [stood('2023-03-31', 'late'), stood('2024-03-31', 'on-plan', { due: '2025-03-31' })],
    }),
    aMeasure('m2', { under: 'p1', progress: [stood('2023-09-30', 'late')] }),
    aMeasure('m3', { under: 'p2', owner: ['環境局'] }),
  ],
  indicators: [
    anIndicator('i1', { ...growing, under: 'p1', owner: ['総務局'], actuals: [actual(2023, 16)] }),
    anIndicator('i2', {
      under: 'p1',
      series: [
        aSeries('good', { ...growing, actuals: [actual(2023, 20)] }),
        aSeries('weak', { ...growing, actuals: [actual(2022, 9)] }),
      ],
    }),
    anIndicator('i3', { under: 'p2', role: 'heading' }),
  ],
});
const scope = scopeOf(assess(plan, '2024-11-20'), null);

/** What each row of a list is sorted by. */
const valuesOf = <Row>(rows: readonly Row[], keys: SortKeys<Row>) =>
  Object.fromEntries(Object.entries(keys).map(([key, of]) => [key, rows.map(of)]));

describe('what a list can be sorted by', () => {
  it('policies: a heading of indicators is none of them', () => {
    expect(valuesOf(listedPolicies(scope), policyKeys)).toEqual({
      name: ['p1', 'Alone'],
      measures: [2, 1],
      indicators: [2, 0],
    });
  });

  it('measures: by the leading owner, the plan’s order of stages, the last report', () => {
    expect(valuesOf(listedMeasures(scope), measureKeys)).toEqual({
      name: ['m1', 'm2', 'm3'],
      owner: ['総務局', null, '環境局'],
      stage: [0, 1, null],
      reported: ['2024-03-31', '2023-09-30', null],
      due: ['2025-03-31', null, null],
    });
  });

  it('indicators: one in parts by its weakest', () => {
    const { verdict, ...values } = valuesOf(listedIndicators(scope), indicatorKeys);
    expect(values).toEqual({
      name: ['i1', 'i2'],
      owner: ['総務局', null],
      progress: [exact(0.6), exact(-0.1)],
      pace: [exact(1.2), exact(-0.4)],
      reported: ['2024-03-31', '2023-03-31'],
    });
    expect(Number(verdict?.[0])).toBeGreaterThan(Number(verdict?.[1]));
  });
});
