import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asked } from '../../src/assess/owed/asked.ts';
import { firstDayLate, isPast, lateOf, owed } from '../../src/assess/owed/owed.ts';
import type { Owed } from '../../src/assess/owed/types.ts';
import { assess } from '../../src/assess/plan.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Answer, Opinion } from '../../src/model/published.ts';
import type { Milestone } from '../../src/model/record.ts';
import { addedDays, addMonths, lastDayOfMonth } from '../../src/time/day.ts';
import { lastDay, lastDayOfMonthAfter } from '../../src/time/fiscal-year.ts';
import {
  actual,
  aMeasure,
  anIndicator,
  aPlan,
  aSeries,
  aStage,
  baseline,
  endedOn,
  said,
  stood,
  target,
  total,
} from '../build/plan.ts';
import { anyAsOf, anyDay, anyPlan } from './any-plan.ts';

const period = { from: 2024, to: 2027 };
const stages = [aStage('on-plan', 'on-plan'), aStage('late', 'off-plan'), aStage('done', 'done')];
const plan = (parts: Partial<Plan>) => aPlan({ period, stages, ...parts });

/** Of an indicator that started in R5 and is to arrive in R9. */
const withIndicator = (parts: Partial<Indicator>, of: Partial<Plan> = {}) =>
  plan({
    indicators: [
      anIndicator('share', { baseline: baseline(2023, 10), targets: [target(2027, 20)], ...parts }),
    ],
    ...of,
  });
const withMeasure = (parts: Partial<Measure>, of: Partial<Plan> = {}) =>
  plan({ measures: [aMeasure('m', parts)], ...of });

function told(one: Owed): string {
  if (one.kind === 'figure' || one.kind === 'provisional') {
    return [one.kind, ...one.years, ...one.series.map(({ id }) => id)].join(' ');
  }
  return one.kind === 'milestone' ? `milestone ${one.entry.name.ja}` : one.kind;
}
/** What is late, with its first day. */
const late = (of: Plan, day: string) =>
  lateOf(assess(of, day)).map(one => `${told(one)} since ${firstDayLate(one)}`);
const askedOf = (of: Plan, day: string) => {
  const { measures, figures } = asked(assess(of, day));
  return [
    ...measures.map(({ id }) => id),
    ...figures.map(({ why, series, year }) =>
      [why, series?.id ?? '', year].filter(part => part !== '').join(' '),
    ),
  ];
};

describe('figures that are late', () => {
  test('from the end of the next year on, where no month is set', () => {
    expect(late(withIndicator({}), '2026-03-31')).toEqual([]);
    expect(late(withIndicator({}), '2026-04-01')).toEqual(['figure 2024 since 2026-04-01']);
    expect(late(withIndicator({}), '2027-04-01')).toEqual(['figure 2024 2025 since 2026-04-01']);
  });

  test('from the month on that is set', () => {
    const r6 = { actuals: [actual(2024, 12)] };
    expect(late(withIndicator({ due: 5, ...r6 }), '2026-08-31')).toEqual([]);
    expect(late(withIndicator({ due: 5, ...r6 }), '2026-09-01')).toEqual(['figure 2025 since 2026-09-01']);
  });

  test('within the year, where the month is negative: once known, it is there', () => {
    const r6 = actual(2024, 12);
    const survey = { due: -5, actuals: [r6] };
    expect(late(withIndicator(survey), '2025-10-31')).toEqual([]);
    expect(late(withIndicator(survey), '2025-11-01')).toEqual(['figure 2025 since 2025-11-01']);
    const known = actual(2025, 13, { known: '2025-10-20' });
    expect(late(withIndicator({ ...survey, actuals: [r6, known] }), '2025-11-01')).toEqual([]);
    const forecast = actual(2025, 13, { known: '2025-10-20', provisional: true });
    expect(late(withIndicator({ ...survey, actuals: [r6, forecast] }), '2025-11-01')).toHaveLength(1);
  });

  test('what is not surveyed is said, what is not there yet is not', () => {
    const none = (why: 'not-surveyed' | 'not-yet') => withIndicator({ actuals: [actual(2024, why)] });
    expect(late(none('not-surveyed'), '2026-04-01')).toEqual([]);
    expect(late(none('not-yet'), '2026-04-01')).toEqual(['figure 2024 since 2026-04-01']);
  });

  test('a running total is a word on the years before it', () => {
    const sum = { goal: 'cumulative', actuals: [total(2025, 8)] } as const;
    expect(late(withIndicator(sum), '2027-03-31')).toEqual([]);
  });

  test('of series those that lack it', () => {
    const line = { baseline: baseline(2023, 10), targets: [target(2027, 20)] };
    const series = [aSeries('men', line), aSeries('women', { ...line, actuals: [actual(2024, 11)] })];
    const of = withIndicator({ baseline: null, targets: [], series });
    expect(late(of, '2026-04-01')).toEqual(['figure 2024 men since 2026-04-01']);
  });

  test('never what has no target, unless a month is set', () => {
    const told = { goal: 'none', targets: [], actuals: [actual(2024, 11)] } as const;
    expect(late(withIndicator(told), '2030-01-01').length).toBe(0);
    expect(late(withIndicator({ ...told, due: 3 }), '2026-07-01')).toEqual(['figure 2025 since 2026-07-01']);
  });

  test('provisional ones, a year after they were known', () => {
    const quick = (known: string | null) =>
      withIndicator({ actuals: [actual(2024, 12, { provisional: true, known })] });
    expect(late(quick(null), '2026-03-31')).toEqual([]);
    expect(late(quick(null), '2026-04-01')).toEqual(['provisional 2024 since 2026-04-01']);
    expect(late(quick('2025-06-30'), '2026-06-30')).toEqual([]);
    expect(late(quick('2025-06-30'), '2026-07-01')).toEqual(['provisional 2024 since 2026-07-01']);
    const settled = actual(2024, 12.5, { known: '2026-05-01' });
    const both = [actual(2024, 12, { provisional: true }), settled];
    expect(late(withIndicator({ actuals: both }), '2026-05-01')).toEqual([]);
  });

  test('of a plan that has ended those of its last year, and nothing else', () => {
    const of = withIndicator(
      {},
      {
        reports: 'quarter',
        measures: [aMeasure('m', { progress: [stood('2024-06-30', 'late', { due: '2024-09-30' })] })],
        milestones: [aMilestone('draft', '2025-06-30')],
        reviews: [aReview([{}])],
      },
    );
    expect(late(of, '2028-03-31')).toEqual([
      'report since 2024-10-01',
      'step since 2024-10-01',
      'milestone draft since 2025-07-01',
      'figure 2024 2025 since 2026-04-01',
      'answer since 2026-05-20',
    ]);
    expect(late(of, '2028-04-01')).toEqual([]);
    expect(late(of, '2029-04-01')).toEqual(['figure 2027 since 2029-04-01']);
  });
});

describe('measures that are late', () => {
  const progress = [stood('2026-03-31', 'on-plan')];

  test('silent for longer than the rhythm; without one, never', () => {
    expect(late(withMeasure({ progress }, { reports: 'half' }), '2026-09-30')).toEqual([]);
    expect(late(withMeasure({ progress }, { reports: 'half' }), '2026-10-01')).toEqual([
      'report since 2026-10-01',
    ]);
    expect(late(withMeasure({ progress }), '2027-10-01')).toEqual([]);
  });

  test('the day that the last report names, unless it is done', () => {
    const step = (stage: string) => ({ progress: [stood('2026-03-31', stage, { due: '2026-09-30' })] });
    expect(late(withMeasure(step('late')), '2026-09-30')).toEqual([]);
    expect(late(withMeasure(step('late')), '2026-10-01')).toEqual(['step since 2026-10-01']);
    expect(late(withMeasure(step('done')), '2026-10-01')).toEqual([]);
    const since = { progress: [...step('late').progress, stood('2026-06-30', 'on-plan')] };
    expect(late(withMeasure(since), '2026-10-01')).toEqual([]);
  });

  test('milestones, unless they are reached or the measure had ended by then', () => {
    const milestones = [
      aMilestone('notice', '2026-06-30', '2026-07-04'),
      aMilestone('contract', '2026-09-30'),
    ];
    expect(late(withMeasure({ milestones }), '2026-07-01')).toEqual(['milestone notice since 2026-07-01']);
    expect(late(withMeasure({ milestones }), '2026-07-04')).toEqual([]);
    expect(late(withMeasure({ milestones }), '2026-10-01')).toEqual(['milestone contract since 2026-10-01']);
    expect(late(withMeasure({ milestones, ended: endedOn('2026-09-30') }), '2026-10-01')).toEqual([]);
    expect(late(plan({ milestones }), '2026-10-01')).toEqual(['milestone contract since 2026-10-01']);
  });
});

describe('opinions', () => {
  const given = (...opinions: readonly Partial<Opinion>[]) => plan({ reviews: [aReview(opinions)] });
  const answered = (parts: Partial<Answer>) => ({ answer: { ...noAnswer, ...parts } });

  test('without an answer wait from the day of the meeting; praise alone does not', () => {
    expect(late(given({}), '2026-05-19')).toEqual([]);
    expect(late(given({}), '2026-05-20')).toEqual(['answer since 2026-05-20']);
    expect(late(given({ kind: ['praise'] }), '2026-06-01')).toEqual([]);
    expect(late(given({ kind: ['praise', 'request'] }), '2026-06-01')).toHaveLength(1);
    expect(late(given(answered({})), '2026-05-20')).toEqual([]);
    const later = given(answered({ date: { day: '2026-06-10', written: '2026-06-10' } }));
    expect(late(later, '2026-06-09')).toEqual(['answer since 2026-05-20']);
    expect(late(later, '2026-06-10')).toEqual([]);
  });

  test('with a promise that is not kept', () => {
    const due = { day: '2026-10-31', written: '2026-10' };
    expect(late(given(answered({ due })), '2026-10-31')).toEqual([]);
    expect(late(given(answered({ due })), '2026-11-01')).toEqual(['promise since 2026-11-01']);
    const done = { day: '2026-11-05', written: '2026-11-05' };
    expect(late(given(answered({ due, done })), '2026-11-04')).toHaveLength(1);
    expect(late(given(answered({ due, done })), '2026-11-05')).toEqual([]);
  });

  test('come behind what had a day', () => {
    const of = withMeasure(
      { milestones: [aMilestone('contract', '2026-09-30')] },
      { reviews: [aReview([{}])] },
    );
    expect(late(of, '2026-10-01')).toEqual([
      'milestone contract since 2026-10-01',
      'answer since 2026-05-20',
    ]);
  });
});

describe('what is asked', () => {
  test('a measure is asked unless it reports on the day; one that has not begun or has ended is not', () => {
    const measures = [
      aMeasure('told', { progress: [stood('2026-09-30', 'on-plan')] }),
      aMeasure('silent'),
      aMeasure('later', { from: '2026-10-01' }),
      aMeasure('over', { ended: endedOn('2026-09-29') }),
    ];
    expect(askedOf(plan({ measures }), '2026-09-30')).toEqual(['silent']);
    expect(askedOf(plan({ measures }), '2026-10-01')).toEqual(['later', 'silent', 'told']);
  });

  test('a figure is asked from the last day of its year on, and is not late yet', () => {
    expect(askedOf(withIndicator({}), '2025-03-30')).toEqual([]);
    expect(askedOf(withIndicator({}), '2025-03-31')).toEqual(['missing 2024']);
    expect(late(withIndicator({}), '2025-04-01')).toEqual([]);
    expect(askedOf(withIndicator({ actuals: [actual(2024, 12)] }), '2025-04-01')).toEqual([]);
    const provisional = { actuals: [actual(2024, 12, { provisional: true })] };
    expect(askedOf(withIndicator(provisional), '2025-04-01')).toEqual(['provisional 2024']);
  });

  test('not before the plan begins; for a year after it ends, its last figures alone', () => {
    const of = withIndicator({}, { measures: [aMeasure('m')] });
    expect(askedOf(of, '2024-03-31')).toEqual([]);
    expect(askedOf(of, '2028-03-31')).toEqual(['m', 'missing 2027']);
    expect(askedOf(of, '2028-04-01')).toEqual(['missing 2027']);
    expect(askedOf(of, '2029-03-31')).toEqual(['missing 2027']);
    expect(askedOf(of, '2029-04-01')).toEqual([]);
  });
});

describe('for any plan and day', () => {
  const anyMonths = fc.integer({ min: -11, max: 60 });

  it('the end of the n-th month after a year is the end of a month, n months after its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), anyMonths, (year, months) => {
        const day = lastDayOfMonthAfter(year, months);
        const [y, m] = day.split('-').map(Number);
        expect(day).toBe(lastDayOfMonth(y!, m!));
        expect(day.slice(0, 7)).toBe(addMonths(lastDay(year), months).slice(0, 7));
      }),
    );
  });

  it('what is late is what was due before the day, and all else comes up by the last day asked about', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, fc.nat(400), (of, day, ahead) => {
        const until = addedDays(day, ahead);
        const all = owed(assess(of, day), until);
        for (const one of all) {
          expect(one.due <= until).toBe(true);
          expect(isPast(one, day)).toBe(firstDayLate(one) <= day);
        }
        expect(all.filter(one => isPast(one, day))).toEqual(lateOf(assess(of, day)));
      }),
    );
  });

  it('what is late on a day was coming up on the days before it, where nothing is said between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 900 }), anyMonths, (day, days, due) => {
        const of = withIndicator({ due }, { period: null });
        const later = addedDays(day, days);
        const years = (all: readonly Owed[]) =>
          all.flatMap(one => (one.kind === 'figure' ? one.years : [])).sort();
        const expected = years(lateOf(assess(of, later)));
        const ahead = years(owed(assess(of, day), later)).filter(
          year => lastDayOfMonthAfter(year, due) < later,
        );
        expect(ahead).toEqual(expected);
      }),
    );
  });

  it('nothing is asked of a plan that has been over for a year', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, (of, day) => {
        const { measures, figures } = asked(assess({ ...of, period: { from: 2010, to: 2015 } }, day));
        expect([measures, figures]).toEqual([[], []]);
      }),
    );
  });
});

const noAnswer: Answer = {
  by: null,
  date: null,
  says: null,
  due: null,
  done: null,
  note: null,
  source: null,
};

function aMilestone(name: string, due: string, done: string | null = null): Milestone {
  const day = (written: string) => ({ day: written, written });
  return {
    name: { ja: name },
    due: day(due),
    done: done === null ? null : day(done),
    why: null,
    note: null,
    source: null,
  };
}

function aReview(opinions: readonly Partial<Opinion>[]): Plan['reviews'][number] {
  const noted = { note: null, source: null };
  return {
    ...noted,
    id: 'council',
    file: 'data/plans/a-plan/reviews/council.yaml',
    waive: [],
    kind: 'review',
    name: { ja: '懇談会' },
    date: { from: null, to: { day: '2026-05-20', written: '2026-05-20' } },
    opinions: opinions.map(parts => ({
      ...noted,
      by: null,
      about: [],
      topic: null,
      kind: [],
      proposes: null,
      cites: null,
      says: said('なぜか'),
      answer: null,
      leadsTo: [],
      ...parts,
    })),
  };
}
