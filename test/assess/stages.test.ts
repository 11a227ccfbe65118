import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/plan.ts';
import type { StageSummary } from '../../src/assess/plan-types.ts';
import type { Plan } from '../../src/model/plan.ts';
import {
  aCount,
  aMeasure,
  anIndicator,
  aPlan,
  aPolicy,
  aStage,
  aTally,
  endedOn,
  stood,
} from '../build/plan.ts';

const stages = [aStage('on-plan', 'on-plan'), aStage('changed', 'off-plan'), aStage('late', 'off-plan')];
const words = { policy: '推進項目', measure: ['取組', '取組項目'], indicator: null, target: null };

/** `total = on-plan + changed + late + unreported`. */
function told({ total, counts, unreported }: Pick<StageSummary, 'total' | 'counts' | 'unreported'>): string {
  return `${total} = ${[...counts.map(({ count }) => count), unreported].join(' + ')}`;
}

describe('the stages of a plan', () => {
  const plan = aPlan({
    stages,
    policies: [aPolicy('p1'), aPolicy('p2')],
    measures: [
      aMeasure('a', {
        under: 'p1',
        progress: [stood('2022-09-30', 'on-plan'), stood('2023-03-31', 'changed')],
      }),
      aMeasure('b', {
        under: 'p1',
        progress: [stood('2022-09-30', 'changed'), stood('2023-09-30', 'on-plan')],
      }),
      aMeasure('b-1', { under: 'b', progress: [stood('2022-09-30', 'on-plan')] }),
      aMeasure('c', { under: 'p1' }),
      aMeasure('d', {
        progress: [stood('2023-03-31', 'on-plan')],
        from: '2022-04-01',
        ended: endedOn('2023-03-31'),
      }),
    ],
  });

  it.each([
    ['2022-03-31', '3 = 0 + 0 + 0 + 3', 1, 0],
    ['2022-09-30', '4 = 2 + 0 + 0 + 2', 0, 0],
    ['2023-03-31', '4 = 2 + 1 + 0 + 1', 0, 0],
    ['2023-04-01', '3 = 1 + 1 + 0 + 1', 0, 1],
  ])('at %s are %s, %i not begun, %i ended', (asOf, totals, notBegun, ended) => {
    const summary = assess(plan, asOf).stages;
    expect([told(summary), summary.notBegun, summary.ended]).toEqual([totals, notBegun, ended]);
    expect([summary.basis, summary.asOf, summary.published, summary.silent]).toEqual([
      'itemised',
      asOf,
      null,
      0,
    ]);
  });

  it('are told by policy, and apart for what stands under none', () => {
    const { policies, unassigned } = assess(plan, '2023-03-31');
    expect(policies.map(({ policy, stages }) => [policy.id, told(stages)])).toEqual([
      ['p1', '3 = 1 + 1 + 0 + 1'],
      ['p2', '0 = 0 + 0 + 0 + 0'],
    ]);
    expect(told(unassigned.stages)).toBe('1 = 1 + 0 + 0 + 0');
  });
});

describe('a published tally', () => {
  const tally = aTally('end-of-r4', '2023-03-31', [
    aCount('取組', { total: 71 }),
    aCount('取組項目', { total: 137, stages: { 'on-plan': 108, changed: 29 } }),
    aCount('取組項目', { under: 'p1', total: 20, stages: { 'on-plan': 18, changed: 1, late: 1 } }),
  ]);
  const measures = Array.from({ length: 12 }, (_, index) =>
    aMeasure(`m-${index}`, {
      level: '取組項目',
      progress: [stood('2023-03-31', index < 10 ? 'on-plan' : 'changed')],
    }),
  );
  const plan = aPlan({
    words,
    counted: '取組項目',
    stages,
    policies: [aPolicy('p1')],
    measures,
    tallies: [tally],
  });

  it('serves where it counts more than is itemised, with the itemised beside', () => {
    const { basis, asOf, of, itemised, published, ...totals } = assess(plan, '2023-09-30').stages;
    expect([basis, asOf, of, told(totals)]).toEqual([
      'published',
      '2023-03-31',
      '取組項目',
      '137 = 108 + 29 + 0 + 0',
    ]);
    expect([itemised.asOf, told(itemised)]).toEqual(['2023-09-30', '12 = 10 + 2 + 0 + 0']);
    expect([published?.tally.id, published?.index]).toEqual(['end-of-r4', 1]);
  });

  it('does not exist before its day', () => {
    const { basis, published } = assess(plan, '2023-03-30').stages;
    expect([basis, published]).toEqual(['itemised', null]);
  });

  it('of a part serves that policy', () => {
    const { policies, unassigned } = assess(plan, '2023-03-31');
    expect([policies[0]?.stages.basis, told(policies[0]!.stages)]).toEqual([
      'published',
      '20 = 18 + 1 + 1 + 0',
    ]);
    expect([unassigned.stages.basis, unassigned.stages.published]).toEqual(['itemised', null]);
  });

  it.each([
    ['11 of 12', 11, 'itemised'],
    ['12 of 12', 12, 'itemised'],
    ['13, of which 12 are here', 13, 'published'],
  ])('%s', (_, total, basis) => {
    const tallies = [aTally('t', '2023-03-31', [aCount('取組項目', { total })])];
    const summary = assess({ ...plan, tallies }, '2023-03-31').stages;
    expect([summary.basis, summary.published?.total]).toEqual([basis, total]);
  });

  it('is not the better one for what has ended since', () => {
    const ended = measures.map((measure, index) =>
      index < 5 ? { ...measure, ended: endedOn('2023-06-30') } : measure,
    );
    const tallies = [aTally('t', '2023-03-31', [aCount('取組項目', { total: 12 })])];
    const summary = assess({ ...plan, measures: ended, tallies }, '2023-09-30').stages;
    expect([summary.basis, summary.total, summary.ended]).toEqual(['itemised', 7, 5]);
  });

  it('is the latest that there is, in whatever order they come', () => {
    const later = aTally('a', '2023-06-30', [aCount('取組項目', { total: 140, stages: { 'on-plan': 100 } })]);
    const other = aTally('b', '2023-06-30', [aCount('取組項目', { stages: { 'on-plan': 101, late: 40 } })]);
    const latest = (tallies: Plan['tallies']) => told(assess({ ...plan, tallies }, '2023-06-30').stages);
    expect(latest([later, tally])).toBe('140 = 100 + 0 + 0 + 40');
    expect(latest([tally, later, other])).toBe('141 = 101 + 0 + 40 + 0');
    expect(latest([other, later, tally])).toBe('141 = 101 + 0 + 40 + 0');
  });
});

describe('silence', () => {
  const silentAt = (reports: Plan['reports'], entry: string, asOf: string) =>
    assess(
      aPlan({ stages, reports, measures: [aMeasure('m', { progress: [stood(entry, 'on-plan')] })] }),
      asOf,
    ).stages.silent === 1;

  it.each([
    ['quarter', '2025-09-30', '2025-12-31'],
    ['quarter', '2025-06-30', '2025-09-30'],
    ['quarter', '2025-05-15', '2025-08-15'],
    ['quarter', '2025-11-30', '2026-02-28'],
    ['half', '2025-09-30', '2026-03-31'],
    ['year', '2025-03-31', '2026-03-31'],
  ] as const)('with a report every %s, that of %s lasts until %s', (reports, entry, until) => {
    expect(silentAt(reports, entry, until)).toBe(false);
    const next = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
    expect(silentAt(reports, entry, next)).toBe(true);
  });

  it('is not spoken of without a rhythm, nor of what is not known to have begun', () => {
    expect(silentAt(null, '2020-03-31', '2026-03-31')).toBe(false);
    const unreported = aPlan({ stages, reports: 'quarter', measures: [aMeasure('m')] });
    expect(assess(unreported, '2026-03-31').stages).toMatchObject({ silent: 0, unreported: 1 });
  });
});

it('what never reported since it began is silent once the first report is overdue', () => {
  const plan = (from: string | null) =>
    aPlan({
      stages,
      reports: 'quarter',
      period: { from: 2023, to: 2025 },
      measures: [aMeasure('m', { from })],
    });
  const silentOn = (day: string, from: string | null = null) => assess(plan(from), day).stages.silent === 1;
  expect([silentOn('2023-06-30'), silentOn('2023-07-01'), silentOn('2025-06-30')]).toEqual([
    false,
    true,
    true,
  ]);
  expect([silentOn('2024-12-31', '2024-10-01'), silentOn('2025-01-01', '2024-10-01')]).toEqual([false, true]);
});

it('nothing is silent in a plan that has ended', () => {
  const measures = [aMeasure('m', { progress: [stood('2024-03-31', 'on-plan')] }), aMeasure('n')];
  const plan = aPlan({ stages, reports: 'quarter', period: { from: 2023, to: 2024 }, measures });
  expect(assess(plan, '2025-03-31').stages.silent).toBe(2);
  expect(assess(plan, '2025-04-01').stages.silent).toBe(0);
});

it('what has ended stands as it does since the day that it ended', () => {
  const [ended] = assess(
    aPlan({
      stages,
      measures: [aMeasure('m', { progress: [stood('2024-03-31', 'on-plan')], ended: endedOn('2024-12-31') })],
    }),
    '2025-03-31',
  ).leaves;
  expect([ended?.state, ended?.since]).toEqual(['ended', '2024-12-31']);
});

it('what has ended is not silent', () => {
  const measures = [
    aMeasure('m', { progress: [stood('2025-03-31', 'on-plan')], ended: endedOn('2025-06-30') }),
  ];
  const { leaves } = assess(aPlan({ stages, reports: 'quarter', measures }), '2026-03-31');
  expect(leaves.map(({ silent }) => silent)).toEqual([false]);
});

describe('a leaf', () => {
  const progress = [
    stood('2022-03-31', 'on-plan'),
    stood('2022-09-30', 'late'),
    stood('2023-03-31', 'changed'),
    stood('2023-09-30', 'changed'),
  ];
  const leafAt = (asOf: string, ended = endedOn('2030-03-31')) =>
    assess(aPlan({ stages, measures: [aMeasure('m', { progress, ended })] }), asOf).leaves[0]!;

  it('tells since when it has stood where it stands, and since when it has been late', () => {
    const { last, stage, since, late, lateSince } = leafAt('2023-12-31');
    expect([last?.index, stage?.id, since]).toEqual([3, 'changed', '2023-03-31']);
    expect([late, lateSince]).toEqual([true, '2022-09-30']);
  });

  it('is not late on plan, before its first report, or after its end', () => {
    expect(leafAt('2022-03-31')).toMatchObject({ late: false, lateSince: null });
    expect(leafAt('2022-03-30')).toMatchObject({ last: null, stage: null, late: false });
    expect(leafAt('2023-12-31', endedOn('2023-12-30'))).toMatchObject({ state: 'ended', late: false });
  });
});

describe('the indicators of a plan', () => {
  const plan = aPlan({
    policies: [aPolicy('p1')],
    measures: [aMeasure('m', { under: 'p1' })],
    indicators: [
      anIndicator('apart', { role: 'reference', goal: 'none' }),
      anIndicator('by-measure', { under: 'm' }),
      anIndicator('head', { role: 'heading', under: 'p1', goal: null }),
      anIndicator('part', { under: 'head' }),
    ],
  });
  const assessed = assess(plan, '2023-03-31');

  it('are counted without headings, and those of reference apart', () => {
    expect(assessed.verdicts).toEqual({ 'no-target': 2 });
    expect(assessed.referenceVerdicts).toEqual({ 'no-target': 1 });
  });

  it('are grouped by policy, by way of measures and headings too', () => {
    expect(assessed.policies[0]?.indicators).toEqual(['part', 'by-measure']);
    expect(assessed.unassigned.indicators).toEqual(['apart']);
    expect(assessed.indicators.map(({ indicator, policy }) => [indicator.id, policy])).toEqual([
      ['part', 'p1'],
      ['by-measure', 'p1'],
      ['apart', null],
    ]);
  });
});
