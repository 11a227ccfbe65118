import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/plan.ts';
import {
  at,
  awaitedOf,
  judged,
  lacksActual,
  notReportedSince,
  ownedBy,
  tagged,
  under,
} from '../../../src/assess/select/filters.ts';
import { listedIndicators, listedMeasures } from '../../../src/assess/select/listed.ts';
import { scopeOf } from '../../../src/assess/select/scope.ts';
import {
  actual,
  aMeasure,
  anIndicator,
  aPlan,
  aPolicy,
  aSeries,
  aStage,
  baseline,
  endedOn,
  stood,
  target,
} from '../../build/plan.ts';

const growing = { baseline: baseline(2021, 10), targets: [target(2025, 20)] };
const plan = aPlan({
  period: { from: 2021, to: 2025 },
  stages: [aStage('on-plan', 'on-plan'), aStage('late', 'off-plan')],
  policies: [aPolicy('p1'), aPolicy('p2')],
  measures: [
    aMeasure('early', { under: 'p1', owner: ['総務局'], progress: [stood('2023-03-31', 'late')] }),
    aMeasure('recent', { under: 'p1', alsoUnder: ['p2'], progress: [stood('2024-10-15', 'on-plan')] }),
    aMeasure('never', { under: 'p2', owner: ['環境局', '総務局'], tags: { area: 'parks' } }),
    aMeasure('over', { under: 'p2', ended: endedOn('2023-03-31') }),
    aMeasure('to-come', { under: 'p2', from: '2025-04-01' }),
    aMeasure('heading', { under: 'p2' }),
    aMeasure('below', { under: 'heading', progress: [stood('2024-03-31', 'on-plan')] }),
  ],
  indicators: [
    anIndicator('known', { ...growing, under: 'p1', actuals: [actual(2022, 12), actual(2023, 16)] }),
    anIndicator('waiting', { ...growing, under: 'p2', actuals: [actual(2022, 9)] }),
    anIndicator('parts', {
      under: 'p2',
      series: [
        aSeries('north', { ...growing, actuals: [actual(2022, 13), actual(2023, 16)] }),
        aSeries('south', { ...growing, actuals: [actual(2023, 16)] }),
      ],
    }),
  ],
});
const scope = scopeOf(assess(plan, '2024-11-20'), null);
const measures = listedMeasures(scope);
const indicators = listedIndicators(scope);
const ids = (rows: typeof measures) => rows.map(({ record }) => record.id);
const indicatorIds = (rows: typeof indicators) => rows.map(({ record }) => record.indicator.id);

describe('measures that are chosen', () => {
  it('by where they stand, or why they stand nowhere', () => {
    const standing = (...wanted: Parameters<typeof at>[0] extends ReadonlySet<infer S> ? S[] : never) =>
      ids(measures.filter(at(new Set(wanted))));
    const [onPlan, late] = plan.stages;
    expect(standing(onPlan!)).toEqual(['recent', 'below']);
    expect(standing(late!)).toEqual(['early']);
    expect(standing('unreported')).toEqual(['never']);
    expect(standing('not-begun', 'ended')).toEqual(['over', 'to-come']);
    expect(standing(late!, 'unreported')).toEqual(['early', 'never']);
    expect(standing('silent')).toEqual([]);
  });

  it('by silence since a day; who has ended, not begun or stands above others is not asked', () => {
    const since = (from: string, day: string) => ids(measures.filter(notReportedSince({ from, day })));
    expect(since('2024-03-31', '2024-03-31')).toEqual(['early', 'below', 'never']);
    expect(since('2023-03-30', '2023-03-30')).toEqual(['never']);
    expect(since('2023-03-31', '2023-03-31')).toEqual(['early', 'never']);
  });

  it('of a quarter that still runs, by a report in it', () => {
    const since = (from: string, day: string) => ids(measures.filter(notReportedSince({ from, day })));
    expect(since('2024-10-01', '2024-12-31')).toEqual(['early', 'below', 'never']);
    expect(since('2024-10-16', '2024-12-31')).toEqual(['early', 'recent', 'below', 'never']);
    expect(since('2024-10-01', '2024-11-20')).toEqual(['early', 'below', 'never']);
  });

  it('but nobody is asked once the plan is over', () => {
    const later = scopeOf(assess(plan, '2027-11-20'), null);
    const since = (day: string) =>
      ids(listedMeasures(later).filter(notReportedSince({ from: day, day }))).includes('never');
    expect([since('2026-03-30'), since('2026-03-31')]).toEqual([true, false]);
  });

  it('by what they stand under, or are listed again under', () => {
    const below = (...names: string[]) =>
      ids(measures.filter(under(new Map([[plan, new Set(names)]]), row => [row.record])));
    expect(below('p1')).toEqual(['early', 'recent']);
    expect(below('heading')).toEqual(['heading', 'below']);
    expect(below('p2').toSorted()).toEqual(['below', 'heading', 'never', 'over', 'recent', 'to-come']);
    expect(ids(measures.filter(under(new Map(), row => [row.record])))).toEqual([]);
  });

  it('by owner, leading or not, and by tag', () => {
    const owned = (...names: string[]) => ids(measures.filter(ownedBy(names, ({ record }) => record.owner)));
    expect([owned('総務局'), owned('環境局'), owned('財政局')]).toEqual([['early', 'never'], ['never'], []]);
    const withTag = (key: string, value: string | null) =>
      ids(measures.filter(tagged([{ key, value }], ({ record }) => record.tags)));
    expect([withTag('area', null), withTag('area', 'parks'), withTag('area', 'roads')]).toEqual([
      ['never'],
      ['never'],
      [],
    ]);
    expect(withTag('toString', null)).toEqual([]);
  });
});

describe('indicators that are chosen', () => {
  it('by verdict or grade, of the figure or of what it says while the target’s is awaited', () => {
    const found = (...wanted: string[]) => indicatorIds(indicators.filter(judged(new Set(wanted))));
    expect(found('on-track')).toEqual(['known', 'parts']);
    expect(found('regressed')).toEqual(['waiting']);
    expect(found('achieved')).toEqual([]);
  });

  it('by the years of which nothing is said, each with its part', () => {
    const lacking = (year: number | null) => indicatorIds(indicators.filter(lacksActual(year)));
    expect([lacking(null), lacking(2022), lacking(2023), lacking(2024)]).toEqual([
      ['parts', 'waiting'],
      ['parts'],
      ['waiting'],
      [],
    ]);
    const [parts] = indicators.filter(({ record }) => record.indicator.id === 'parts');
    expect(awaitedOf(parts!.record, null).map(({ series, years }) => [series, years])).toEqual([
      ['south', [2022]],
    ]);
  });
});
