import fc from 'fast-check';
import type { Goal } from '../../src/model/goals.ts';
import { goals } from '../../src/model/goals.ts';
import type { Indicator, NoFigure } from '../../src/model/indicator.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Tally } from '../../src/model/published.ts';
import { lastDay } from '../../src/time/fiscal-year.ts';
import {
  aBreak,
  aCount,
  actual,
  aMeasure,
  anIndicator,
  aPlan,
  aPolicy,
  aSeries,
  aStage,
  aTally,
  baseline,
  endedOn,
  onPath,
  stood,
  target,
  total,
} from '../build/plan.ts';

/** Figures are whole hundredths, so that a test can give them in another unit without a rounding of its own. */
export type Unit = (hundredths: number) => number;

export const plainUnit: Unit = hundredths => hundredths / 100;

/** A draft of figures, from which an indicator is built in a unit. */
export type Draft = ReturnType<typeof draftOf> extends fc.Arbitrary<infer T> ? T : never;

const firstYear = 2018;
const lastYear = 2026;

export const anyDay = fc
  .tuple(
    fc.integer({ min: firstYear, max: lastYear + 2 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
/** Half of them the last day of a fiscal year. */
export const anyAsOf = fc.oneof(anyDay, fc.integer({ min: firstYear, max: lastYear }).map(lastDay));

const year = fc.integer({ min: firstYear, max: lastYear });
const value = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -1_000_000, max: 1_000_000 }));
const size = fc.nat({ max: 500 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });

const at = fc.record({ year, value });
const figure = fc.record({
  at: fc.oneof({ weight: 4, arbitrary: year }, { weight: 1, arbitrary: anyDay }),
  value,
  none: maybe(fc.constantFrom<NoFigure>('not-surveyed', 'not-yet', 'suppressed')),
  hasValue: fc.boolean(),
  isTotal: fc.boolean(),
  provisional: fc.boolean(),
  known: fc.option(anyDay, { nil: null, freq: 2 }),
});

function draftOf(goal: fc.Arbitrary<Goal>) {
  return fc.record({
    goal,
    baseline: fc.option(at, { nil: null, freq: 6 }),
    targets: fc.array(fc.record({ year, value, width: size, decided: maybe(anyDay) }), { maxLength: 3 }),
    path: fc.array(at, { maxLength: 3 }),
    actuals: fc.array(figure, { maxLength: 9 }),
    breaks: fc.array(fc.record({ year, baseline: maybe(at) }), { maxLength: 1 }),
    noise: maybe(size),
    limit: maybe(fc.record({ value, width: size })),
  });
}

export const anyDraft = draftOf(fc.constantFrom(...goals));
/** Of goals that have a counterpart in the other direction. */
export const anyDirectedDraft = draftOf(
  fc.constantFrom<Goal>('increase', 'decrease', 'at-least', 'at-most', 'range', 'reach'),
);

export function built(draft: Draft, unit: Unit = plainUnit): Partial<Indicator> {
  const { goal, noise, limit } = draft;
  const point = ({ year, value }: { year: number; value: number }) => baseline(year, unit(value));
  const [low, high] = [
    (from: number, width: number) => from - width,
    (from: number, width: number) => from + width,
  ];
  const ends = (from: number, width: number) => {
    const [a, b] = [unit(low(from, width)), unit(high(from, width))];
    return { min: Math.min(a, b), max: Math.max(a, b) };
  };
  return {
    goal,
    noise: noise === null ? null : Math.abs(unit(noise)),
    limits: limit && ends(limit.value, limit.width),
    baseline: draft.baseline && point(draft.baseline),
    targets: draft.targets.map(({ year, value, width, decided }) =>
      goal === 'range'
        ? target(year, null, { ...ends(value, width), decided })
        : target(year, unit(value), { tolerance: Math.abs(unit(width)), decided }),
    ),
    path: draft.path.map(({ year, value }) => onPath(year, unit(value))),
    actuals: draft.actuals.map(({ at, value, none, hasValue, isTotal, provisional, known }) => {
      if (!hasValue && none) return actual(at, none, { provisional, known });
      const figure = goal === 'cumulative' && isTotal ? total : actual;
      return figure(at, unit(value), { provisional, known });
    }),
    breaks: draft.breaks.map(({ year, baseline }) => aBreak(year, baseline && point(baseline))),
  };
}

export const stages = [
  aStage('constructor', 'on-plan'),
  aStage('changed', 'off-plan'),
  aStage('done', 'done'),
];

const anyMeasure = fc.record({
  under: maybe(fc.nat({ max: 20 })),
  owner: fc.subarray(['総務局', '政策局', '北区']),
  from: maybe(anyDay),
  ended: maybe(anyDay),
  progress: fc.array(fc.tuple(anyDay, fc.nat({ max: 2 })), { maxLength: 4 }),
});

/** A measure is under a policy or under a measure before it, so there is no circle. */
function measuresOf(
  drafts: readonly (typeof anyMeasure extends fc.Arbitrary<infer T> ? T : never)[],
): Measure[] {
  return drafts.map(({ under, owner, from, ended, progress }, index) => {
    const above = under === null ? null : under % (index + 2);
    return aMeasure(`m-${index}`, {
      under: above === null ? null : above < 2 ? `p${above + 1}` : `m-${above - 2}`,
      owner,
      from,
      ended: ended === null ? null : endedOn(ended),
      progress: progress
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([date, stage]) => stood(date, stages[stage]!.id)),
    });
  });
}

const anyTally = fc.record({
  date: anyDay,
  under: maybe(fc.constantFrom('p1', 'p2')),
  counts: fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
  spare: fc.nat(3),
});

function tallyOf(
  { date, under, counts, spare }: typeof anyTally extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): Tally {
  const byStage = Object.fromEntries(stages.map(({ id }, stage) => [id, counts[stage]!]));
  const sum = counts.reduce((all, count) => all + count, spare);
  return aTally(`t-${index}`, date, [aCount('取組', { under, total: sum, stages: byStage })]);
}

/** Of two policies, measures below and beside them, indicators with and without series, and tallies. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    indicators: fc.array(
      fc.record({
        draft: anyDraft,
        series: fc.array(anyDraft, { maxLength: 3 }),
        under: maybe(fc.constantFrom('p1', 'p2', 'i-0', 'm-0')),
        role: fc.constantFrom('headline', 'headline', 'reference', 'heading'),
      }),
      { maxLength: 4 },
    ),
    measures: fc.array(anyMeasure, { maxLength: 8 }),
    tallies: fc.array(anyTally, { maxLength: 3 }),
    reports: fc.constantFrom(null, 'quarter', 'half', 'year'),
    counted: fc.constantFrom(null, '施策', '取組'),
    judgement: fc.constantFrom('standard', 'international', 'national'),
  })
  .map(({ indicators, measures, tallies, reports, counted, judgement }) =>
    aPlan({
      stages,
      reports,
      counted,
      judgement: { kind: 'built-in', name: judgement },
      words: { policy: '方針', measure: ['施策', '取組'], indicator: null, target: null },
      policies: [aPolicy('p1'), aPolicy('p2')],
      measures: measuresOf(measures),
      tallies: tallies.map(tallyOf),
      indicators: indicators.map(({ draft, series, under, role }, index) =>
        anIndicator(`i-${index}`, {
          ...built(draft),
          role,
          under: index === 0 && under === 'i-0' ? null : under,
          series: series.map((part, number) =>
            aSeries(`s-${number}`, built(part) as Parameters<typeof aSeries>[1]),
          ),
        }),
      ),
    }),
  );
