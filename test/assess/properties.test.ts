import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/plan.ts';
import type { StageTotals } from '../../src/assess/plan-types.ts';
import type { LineAssessment } from '../../src/assess/types.ts';
import type { Goal } from '../../src/model/goals.ts';
import type { Actual, Indicator } from '../../src/model/indicator.ts';
import type { Plan } from '../../src/model/plan.ts';
import { countedMeasures, treeOf } from '../../src/model/tree.ts';
import type { Verdict } from '../../src/model/verdicts.ts';
import { toNumber } from '../../src/number/nearest.ts';
import { fiscalYearOf, lastDay } from '../../src/time/fiscal-year.ts';
import { judgedAt, lineAt, number } from '../build/assessed.ts';
import { aBreak, aCount, actual, aSeries, aTally, baseline, endedOn, stood, target } from '../build/plan.ts';
import type { Unit } from './any-plan.ts';
import { anyAsOf, anyDay, anyDirectedDraft, anyDraft, anyPlan, built, plainUnit } from './any-plan.ts';

/** What is told of a line without a unit. */
function withoutUnit(line: LineAssessment): unknown {
  const { verdict, standing, notAssessable, noActual, progress, elapsed, pace, awaited, pending } = line;
  const { grade, standingGrade, forecast } = line;
  const told = [forecast?.metIn, forecast?.confidence, forecast?.unheld === null];
  return {
    verdict,
    standing,
    notAssessable,
    noActual,
    progress,
    elapsed,
    pace,
    awaited,
    pending,
    grade,
    standingGrade,
    told,
  };
}

describe('for any figures', () => {
  it('nothing that has no unit changes with the unit', () => {
    fc.assert(
      fc.property(anyDraft, anyAsOf, fc.integer({ min: 1, max: 5000 }), (draft, asOf, factor) => {
        const scaled: Unit = hundredths => plainUnit(hundredths * factor);
        expect(withoutUnit(lineAt(asOf, built(draft, scaled)))).toEqual(
          withoutUnit(lineAt(asOf, built(draft))),
        );
      }),
    );
  });

  it('nothing that has no unit changes when up is down', () => {
    const mirrored: Partial<Record<Goal, Goal>> = {
      increase: 'decrease',
      decrease: 'increase',
      'at-least': 'at-most',
      'at-most': 'at-least',
    };
    // 0 rather than -0
    const negative: Unit = hundredths => 0 - plainUnit(hundredths);
    fc.assert(
      fc.property(anyDirectedDraft, anyAsOf, (draft, asOf) => {
        const goal = mirrored[draft.goal] ?? draft.goal;
        const [line, mirror] = [
          lineAt(asOf, built(draft)),
          lineAt(asOf, { ...built(draft, negative), goal }),
        ];
        expect(withoutUnit(mirror)).toEqual(withoutUnit(line));
        expect(mirror.margin).toEqual(line.margin);
      }),
    );
  });

  it('nothing is NaN, infinite or minus zero', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, (plan, asOf) => {
        const numbers = numbersIn(assess(plan, asOf));
        expect(numbers.filter(value => !Number.isFinite(value) || Object.is(value, -0))).toEqual([]);
      }),
    );
  });

  it('nor with figures of any size', () => {
    const anySize = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        fc.array(anySize, { minLength: 4, maxLength: 4 }),
        fc.constantFrom<Goal>('increase', 'reach', 'at-most', 'cumulative'),
        ([b, t, a, c], goal) => {
          const actuals = [actual(2021, a!), actual(2022, c!)];
          const line = lineAt('2023-03-31', {
            goal,
            baseline: baseline(2020, b!),
            targets: [target(2025, t!)],
            actuals,
          });
          expect(numbersIn(line).filter(value => !Number.isFinite(value))).toEqual([]);
        },
      ),
    );
  });

  it('verdicts do not rest on things that are not there', () => {
    fc.assert(
      fc.property(anyDraft, anyAsOf, (draft, asOf) => {
        const line = lineAt(asOf, built(draft));
        const { verdict, standing, target, actual, baseline, pace, grade } = line;
        expect(line.pending === null).toBe(verdict !== 'pending');
        expect(line.notAssessable === null).toBe(verdict !== 'not-assessable');
        expect(line.noActual === null).toBe(verdict !== 'no-actual');
        expect(target === null).toBe(verdict === 'no-target');
        if (verdict !== 'pending') expect(standing.verdict).toBe(verdict);
        if (standing.verdict === 'no-actual') expect(actual).toBeNull();
        if (pace) expect([baseline?.value, actual?.value, line.expected]).not.toContain(null);
        expect(grade.id).toBe(verdict);
      }),
    );
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('numerator' in value) return [toNumber(value as unknown as Parameters<typeof toNumber>[0])];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'entry' ? [] : numbersIn(inner)));
}

describe('on the straight line', () => {
  const step = fc.integer({ min: -100_000, max: 100_000 }).filter(each => each !== 0);
  const from = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const way = (each: number): Goal => (each > 0 ? 'increase' : 'decrease');

  it('a figure of a year is exactly on track, and a hundredth less is not', () => {
    const years = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(from, step, years, (start, each, [gone, left]) => {
        const line = (value: number) =>
          lineAt(lastDay(2000 + gone), {
            goal: way(each),
            baseline: baseline(2000, plainUnit(start)),
            targets: [target(2000 + gone + left, plainUnit(start + each * (gone + left)))],
            actuals: [actual(2000 + gone, plainUnit(value))],
          });
        const onLine = line(start + each * gone);
        expect([number(onLine.pace), onLine.verdict]).toEqual([1, 'on-track']);
        expect(onLine.forecast?.value).toEqual(onLine.target?.value);
        expect(line(start + each * gone - Math.sign(each)).verdict).not.toBe('on-track');
      }),
    );
  });

  it('a figure of a day is exactly on track', () => {
    fc.assert(
      fc.property(
        from,
        step,
        fc.integer({ min: 1, max: 365 }),
        fc.constantFrom(2022, 2023),
        (start, each, gone, year) => {
          const days = year === 2023 ? 366 : 365;
          const day = new Date(Date.UTC(year, 3, gone)).toISOString().slice(0, 10);
          const line = lineAt(day, {
            goal: way(each),
            baseline: baseline(year - 1, plainUnit(start)),
            targets: [target(year, plainUnit(start + each * days))],
            actuals: [actual(day, plainUnit(start + each * gone))],
          });
          if (gone < days && day < lastDay(year))
            expect([number(line.pace), line.verdict]).toEqual([1, 'on-track']);
        },
      ),
    );
  });
});

it('with one actual the forecast is b + (a − b) ÷ e', () => {
  const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(hundredths, hundredths, fc.integer({ min: 1, max: 9 }), (b, a, gone) => {
      const line = lineAt(lastDay(2020 + gone), {
        baseline: baseline(2020, plainUnit(b)),
        targets: [target(2030, 123)],
        actuals: [actual(2020 + gone, plainUnit(a))],
      });
      expect(number(line.forecast?.value)).toBeCloseTo((b + ((a - b) * 10) / gone) / 100, 6);
    }),
  );
});

describe('for any plan', () => {
  const adds = ({ total, unreported, counts }: StageTotals) =>
    expect(counts.reduce((sum, { count }) => sum + count, unreported)).toBe(total);

  it('counts always add up', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, (plan, asOf) => {
        const { stages, policies, unassigned, leaves, indicators, verdicts, ...more } = assess(plan, asOf);
        const groups = [...policies, unassigned];
        for (const summary of [stages, ...groups.map(group => group.stages)]) {
          adds(summary);
          adds(summary.itemised);
          expect(summary.silent).toBeLessThanOrEqual(summary.itemised.total);
        }
        const { itemised, notBegun, ended } = stages;
        expect(itemised.total + notBegun + ended).toBe(countedMeasures(plan, treeOf(plan)).length);
        expect(leaves.length).toBe(itemised.total + notBegun + ended);
        const sum = (of: (group: (typeof groups)[number]) => number) =>
          groups.reduce((all, group) => all + of(group), 0);
        expect(sum(group => group.stages.itemised.total)).toBe(itemised.total);
        expect(sum(group => group.indicators.length)).toBe(indicators.length);
        const counted = [verdicts, more.referenceVerdicts].flatMap(counts => Object.values(counts));
        expect(counted.reduce((all, count) => all + count, 0)).toBe(indicators.length);
        expect(plan.indicators.filter(({ role }) => role !== 'heading')).toHaveLength(indicators.length);
      }),
    );
  });

  it('what becomes known later never changes what was said', () => {
    fc.assert(
      fc.property(anyPlan, anyAsOf, anyDay, (plan, asOf, other) => {
        const later = other > asOf ? other : lastDay(fiscalYearOf(asOf) + 1);
        expect(told(withLater(plan, asOf, later), asOf)).toEqual(told(plan, asOf));
      }),
    );
  });

  it('nothing changes when the files are read in another order', () => {
    fc.assert(
      fc.property(
        anyPlan.chain(plan => fc.tuple(fc.constant(plan), shuffled(plan))),
        anyAsOf,
        ([plan, other], asOf) => {
          expect(told(other, asOf)).toEqual(told(plan, asOf));
        },
      ),
    );
  });
});

/** All that an assessment says, without the plan that it was said of. */
function told(plan: Plan, asOf: string): unknown {
  const about = new Set(['plan', 'indicator', 'measure', 'policy', 'tally']);
  const text = JSON.stringify(assess(plan, asOf), (key, value) =>
    typeof value === 'bigint'
      ? String(value)
      : about.has(key) && typeof value === 'object'
        ? value?.id
        : value,
  );
  return JSON.parse(text);
}

function withLater(plan: Plan, asOf: string, later: string): Plan {
  const year = fiscalYearOf(asOf) + 1;
  const unseen: Actual[] = [
    actual(year, 77),
    actual(later, 78),
    actual(2019, 79, { known: later }),
    actual(year, 80, { provisional: true }),
    actual(2020, 'nil', { known: later }),
  ];
  const line = <T extends Pick<Indicator, 'actuals' | 'targets' | 'breaks' | 'goal'>>(figures: T): T => ({
    ...figures,
    actuals: [...figures.actuals, ...unseen],
    targets:
      figures.targets.length > 0 ? [...figures.targets, target(2020, 55, { min: 1, decided: later })] : [],
    breaks: [...figures.breaks, aBreak(year), aBreak(year, baseline(2019, 5))],
  });
  return {
    ...plan,
    indicators: plan.indicators.map(indicator => ({
      ...line(indicator),
      series: indicator.series.map(series => ({ ...line({ ...series, goal: indicator.goal }) })),
    })),
    measures: plan.measures.map(measure => ({
      ...measure,
      ended: measure.ended ?? endedOn(later),
      progress: [...measure.progress.filter(({ date }) => date <= asOf), stood(later, 'changed')],
    })),
    tallies: [...plan.tallies, aTally('t-later', later, [aCount('取組', { total: 999 })])],
  };
}

function shuffled(plan: Plan): fc.Arbitrary<Plan> {
  const mixed = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  return fc
    .tuple(mixed(plan.policies), mixed(plan.measures), mixed(plan.indicators), mixed(plan.tallies))
    .map(([policies, measures, indicators, tallies]) => ({
      ...plan,
      policies,
      measures,
      indicators,
      tallies,
    }));
}

describe('an indicator in parts', () => {
  const strength: readonly Verdict[] = [
    'regressed',
    'outside-limit',
    'missed',
    'flat',
    'behind',
    'slightly-behind',
    'within-limit-at-risk',
    'pending',
    'on-track',
    'within-limit',
    'achieved',
  ];

  it('is never stronger than its weakest part', () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.array(anyDraft, { minLength: 1, maxLength: 4 }),
        anyAsOf,
        (draft, parts, asOf) => {
          const series = parts.map((part, index) =>
            aSeries(`s-${index}`, { ...built({ ...part, goal: draft.goal }) } as object),
          );
          const {
            verdict,
            standing,
            incomplete,
            series: assessed,
          } = judgedAt(asOf, { ...built(draft), series });
          const judged = assessed.filter(part => strength.includes(part.verdict));
          for (const part of judged)
            expect(strength.indexOf(verdict)).toBeLessThanOrEqual(strength.indexOf(part.verdict));
          expect(assessed.map(part => part.verdict)).toContain(verdict);
          expect(assessed.map(part => part.standing.verdict)).toContain(standing);
          expect(incomplete).toBe(judged.length > 0 && judged.length < assessed.length);
        },
      ),
    );
  });
});
