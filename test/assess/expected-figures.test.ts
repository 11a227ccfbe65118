import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/plan.ts';
import type { LineAssessment } from '../../src/assess/types.ts';
import { lineAt, number } from '../build/assessed.ts';
import { actual, anIndicator, aPlan, aSeries, baseline, target, total } from '../build/plan.ts';
import { plan2023 } from './plan-2023.ts';

function lineOf(id: string, asOf: string): LineAssessment {
  return assess(aPlan({ indicators: plan2023 }), asOf).indicators.find(
    ({ indicator }) => indicator.id === id,
  )!.line!;
}

const percent = (line: LineAssessment) => {
  const progress = number(line.progress);
  return progress === null ? null : Number((100 * progress).toFixed(4));
};
const pace = (line: LineAssessment) => {
  const r = number(line.pace);
  return r === null ? null : Number(r.toFixed(3));
};

const rows = [
  // id, p %, E, r, forecast R5, verdict, margin
  ['satisfied-citizens', -29.8137, 56.95, -0.596, 39.3, 'regressed', null],
  ['ward-counters-satisfaction', 0, 88.5, 0, 87, 'flat', null],
  ['convenience-store-certificates', 49.1414, 303543.5, 0.983, 493253, 'slightly-behind', null],
  ['rewarding-work', -7.6923, 88.5, -0.154, 80, 'regressed', null],
  ['paid-leave-taken', 50, 15, 1, 16, 'on-track', null],
  ['telework-felt-easy', 81.4815, 36.5, 1.63, 67, 'on-track', null],
  ['real-debt-service-ratio', 0, 5.3, 0, 5.4, 'flat', null],
  ['future-burden-ratio', null, null, null, 99.8, 'within-limit', 5.6],
  ['city-bonds', null, null, null, 2214, 'within-limit', 199],
] as const;

describe('Plan 2023 at the end of R4', () => {
  it.each(rows)(
    '%s: p %s %%, E %s, r %s, forecast %s, %s',
    (id, p, expected, r, forecast, verdict, margin) => {
      const line = lineOf(id, '2023-03-31');
      expect([percent(line), number(line.expected?.value), pace(line)]).toEqual([p, expected, r]);
      expect([number(line.forecast?.value), line.verdict, number(line.margin)]).toEqual([
        forecast,
        verdict,
        margin,
      ]);
      expect(number(line.elapsed)).toBe(0.5);
      expect(line.standing.verdict).toBe(verdict);
      expect(line.forecast?.confidence).toBe('low');
    },
  );

  it('counts 2 on track, 1 slightly behind, 2 flat, 2 regressed, 2 within limit', () => {
    const { verdicts } = assess(aPlan({ indicators: plan2023 }), '2023-03-31');
    expect(Object.entries(verdicts)).toEqual([
      ['on-track', 2],
      ['slightly-behind', 1],
      ['flat', 2],
      ['regressed', 2],
      ['within-limit', 2],
    ]);
  });

  it('says what certificates at shops need, and what they have made so far', () => {
    const line = lineOf('convenience-store-certificates', '2023-03-31');
    expect([number(line.neededPerYear), number(line.soFarPerYear)]).toEqual([199830, 193083]);
    expect([number(line.change?.by), line.change?.isBaseline]).toEqual([193083, true]);
  });

  it('calls certificates at shops on track by the international judgement', () => {
    const judgement = { kind: 'built-in', name: 'international' } as const;
    const { indicators } = assess(aPlan({ indicators: plan2023, judgement }), '2023-03-31');
    const certificates = indicators.find(
      ({ indicator }) => indicator.id === 'convenience-store-certificates',
    )!;
    expect([certificates.verdict, certificates.grade.id]).toEqual(['slightly-behind', 'on-track']);
  });
});

describe('Plan 2023 today', () => {
  it.each(rows)(
    '%s is pending, with the numbers of R4 beside',
    (id, p, expected, r, forecast, verdict, margin) => {
      const line = lineOf(id, '2026-11-20');
      expect([line.verdict, line.standing.verdict]).toEqual(['pending', verdict]);
      expect([percent(line), number(line.expected?.value), pace(line)]).toEqual([p, expected, r]);
      expect([number(line.forecast?.value), number(line.margin)]).toEqual([forecast, margin]);
      expect(line.pending).toEqual({ why: 'no-figure', since: '2024-03-31', years: 2, months: 7 });
      expect([line.awaited, line.actual?.year, line.actual?.stale]).toEqual([[2023], 2022, true]);
    },
  );
});

describe('online procedures', () => {
  const chosen = { goal: 'cumulative', targets: [target(2024, 69)], actuals: [total(2022, 45)] } as const;

  it('are 45 of 69 at the end of R4, with progress and no pace', () => {
    const line = lineAt('2023-03-31', chosen);
    expect([percent(line), line.pace, line.elapsed]).toEqual([65.2174, null, null]);
    expect([line.verdict, line.notAssessable]).toEqual(['not-assessable', 'no-baseline']);
  });
});

describe('Plan 2027', () => {
  const transfer = anIndicator('transfer-counter-time', {
    goal: 'decrease',
    series: [
      aSeries('chuo', { baseline: baseline(2023, 128), targets: [target(2027, 79)] }),
      aSeries('nishi', { baseline: baseline(2023, 181), targets: [target(2027, 119)] }),
    ],
  });

  it('expects 103.5 and 150 minutes at R7 of moving in', () => {
    const [assessed] = assess(aPlan({ indicators: [transfer] }), '2026-11-20').indicators;
    expect(assessed?.series.map(({ expected }) => [expected?.year, number(expected?.value)])).toEqual([
      [2025, 103.5],
      [2025, 150],
    ]);
    expect([assessed?.verdict, assessed?.incomplete]).toEqual(['no-actual', false]);
  });

  it.each([
    ['2024-03-31', 2023, 57.2],
    ['2026-11-20', 2025, 73.6],
  ])('expects of childcare leave at %s, for %i, %d', (asOf, year, expected) => {
    const line = lineAt(asOf, { baseline: baseline(2022, 49), targets: [target(2027, 90)] });
    expect([line.expected?.year, number(line.expected?.value)]).toEqual([year, expected]);
  });
});

describe('women among managers, from 13.1 in R5 by R9', () => {
  it.each([
    [15, 0.475, [13.575, 14.05, 14.525]],
    [25, 2.975, [16.075, 19.05, 22.025]],
    [30, 4.225, [17.325, 21.55, 25.775]],
  ])('%i needs %d points a year', (wanted, perYear, byYear) => {
    const parts = { baseline: baseline(2023, 13.1), targets: [target(2027, wanted)] };
    expect(number(lineAt('2026-11-20', parts).neededPerYear)).toBe(perYear);
    const ends = ['2025-03-31', '2026-03-31', '2027-03-31'];
    expect(ends.map(end => number(lineAt(end, parts).expected?.value))).toEqual(byYear);
  });

  it.each([
    [15, 47.3684, 0.947, 14.9, 0.5, 'slightly-behind'],
    [30, 5.3254, 0.107, 14.9, 8, 'behind'],
  ])('%i with 14 in R7', (wanted, p, r, forecast, needed, verdict) => {
    const line = lineAt('2026-11-20', {
      baseline: baseline(2023, 13.1),
      targets: [target(2027, wanted)],
      actuals: [actual(2025, 14)],
    });
    expect([percent(line), pace(line)]).toEqual([p, r]);
    expect([number(line.forecast?.value), number(line.neededPerYear), line.verdict]).toEqual([
      forecast,
      needed,
      verdict,
    ]);
  });

  it('is exactly on track on the line: (13.575 − 13.1) ÷ (1.9 × ¼) is 1', () => {
    const line = lineAt('2025-03-31', {
      baseline: baseline(2023, 13.1),
      targets: [target(2027, 15)],
      actuals: [actual(2024, 13.575)],
    });
    expect([number(line.pace), line.verdict]).toEqual([1, 'on-track']);
    expect((13.575 - 13.1) / (1.9 / 4)).toBeLessThan(1);
  });
});

describe('cases that break other tools', () => {
  const [b, a, t] = [2021, 2022, 2023];
  it.each([
    ['decrease', 10, 7, 0, 30, 'slightly-behind'],
    ['increase', 0, 5, 10, 50, 'on-track'],
    ['increase', -5, -1, 5, 40, 'slightly-behind'],
    ['increase', 10, 9, 10, null, 'regressed'],
    ['increase', 10, 10, 10, null, 'achieved'],
    ['decrease', 96.9, 204.7, 87.2, -1111.3402, 'regressed'],
    ['decrease', 15, -31, 0, 306.6667, 'achieved'],
    ['increase', 10, 9, 8, null, 'achieved'],
    ['increase', 10, 7, 8, null, 'regressed'],
    ['at-most', 104.6, 102.2, 107.8, null, 'within-limit'],
  ] as const)('%s: %d → %d, target %d: p %s %%, %s', (goal, from, to, wanted, p, verdict) => {
    const line = lineAt('2023-03-31', {
      goal,
      baseline: baseline(b, from),
      actuals: [actual(a, to)],
      targets: [target(t, wanted)],
    });
    expect([percent(line), line.verdict]).toEqual([p, verdict]);
  });
});
