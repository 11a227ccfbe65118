import { describe, expect, it, test } from 'vitest';
import { scenariosOf, type WhatIf } from '../../src/assess/scenarios.ts';
import { crossedBy, isAtRisk } from '../../src/explain/at-risk.ts';
import { basisOf, casesOf, neededAt, timesOf, yearsBetween } from '../../src/explain/cases.ts';
import type { Goal } from '../../src/model/goals.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { exact } from '../../src/number/exact.ts';
import { lineAt, number } from '../build/assessed.ts';
import { actual, anIndicator, aPlan, aSeries, baseline, target } from '../build/plan.ts';

const asOf = '2026-11-20';
const nothing: WhatIf = { series: null, targets: [], targetYear: null, actuals: [], judgement: null };
const managers = { baseline: baseline(2023, 13), targets: [target(2027, 15)], actuals: [actual(2025, 13.5)] };

function cases(parts: Partial<Indicator>, asked: Partial<WhatIf>) {
  const what = { ...nothing, ...asked };
  const plan = aPlan({ indicators: [anIndicator('i', parts)] });
  return casesOf({ scenarios: scenariosOf(plan, 'i', what, asOf), asked: what });
}

describe('the cases of a question', () => {
  it('of an indicator are of its one line', () => {
    const [only, ...others] = cases(managers, { targets: [20, 30] });
    expect([only?.part, only?.id, others]).toEqual([null, null, []]);
    expect(only?.cases.map(({ scenario, line }) => [scenario.kind, number(line.target?.value)])).toEqual([
      ['in-force', 15],
      ['supposed', 20],
      ['supposed', 30],
    ]);
    expect(basisOf(only!.cases)?.scenario.kind).toBe('in-force');
  });

  it('are held against what holds now, where nothing of the target is asked', () => {
    const [only] = cases(managers, { actuals: [{ year: 2025, value: 14 }] });
    expect(only?.cases.map(({ scenario }) => scenario.kind)).toEqual(['as-is', 'supposed']);
    expect(basisOf(only!.cases)?.scenario.kind).toBe('supposed');
  });

  it('of an indicator in parts are of each part, or of the one that is asked about', () => {
    const series = [
      aSeries('north', managers),
      aSeries('south', { ...managers, targets: [target(2027, 16)] }),
    ];
    const told = (asked: Partial<WhatIf>) =>
      cases({ series }, { targets: [20], ...asked }).map(({ id, part, cases: [first] }) => [
        id,
        part?.ja,
        number(first?.line.target?.value),
      ]);
    expect(told({})).toEqual([
      ['north', 'north', 15],
      ['south', 'south', 16],
    ]);
    expect(told({ series: 'south' })).toEqual([['south', 'south', 16]]);
  });
});

test.each([
  [3, 2, 1.5],
  [-3, -2, 1.5],
  [3, -2, null],
  [3, 0, null],
  [0, 2, null],
  [null, 2, null],
  [3, null, null],
])('needed %j where %j is in force: %j times', (needed, inForce, times) => {
  const fraction = (value: number | null) => (value === null ? null : exact(value));
  expect(number(timesOf(fraction(needed), fraction(inForce)))).toBe(times);
});

describe('the years at whose ends something is asked for', () => {
  it('lie between the baseline and the last target of all cases', () => {
    const [only] = cases(managers, { targets: [20], targetYear: 2030 });
    expect(yearsBetween(only!.cases)).toEqual([2024, 2025, 2026, 2027, 2028, 2029]);
    expect(yearsBetween(cases(managers, { targets: [20] })[0]!.cases)).toEqual([2024, 2025, 2026]);
  });

  it('are ten at most, and none where nothing leads anywhere', () => {
    expect(yearsBetween(cases(managers, { targetYear: 2060 })[0]!.cases)).toHaveLength(10);
    expect(yearsBetween(cases({ targets: managers.targets }, { targets: [20] })[0]!.cases)).toEqual([]);
  });

  it('behind the target nothing more is asked for', () => {
    const line = lineAt(asOf, managers);
    expect([2023, 2024, 2027, 2028].map(year => number(neededAt(line, year)))).toEqual([13, 13.5, 15, null]);
    expect(neededAt(lineAt(asOf, { baseline: managers.baseline }), 2024)).toBeNull();
  });
});

describe('a limit that a value lies beyond', () => {
  const crossed = (goal: Goal, bound: Parameters<typeof target>[2] | number, value: number) => {
    const [limit, ends] = typeof bound === 'number' ? [bound, {}] : [null, bound];
    const line = lineAt('2027-03-31', { goal, targets: [target(2027, limit, ends)] });
    const found = crossedBy(exact(value), line.target!, goal);
    return found && [found.side, number(found.limit)];
  };

  it.each([
    ['at-most', 12, 12.1, ['above', 12]],
    ['at-least', 400, 399, ['below', 400]],
    ['range', { min: 80, max: 95 }, 96, ['above', 95]],
    ['range', { min: 80, max: 95 }, 79, ['below', 80]],
    ['range', { min: 80, max: 95 }, 95, ['below', 80]],
  ] as const)('%s %j: %d', (goal, bound, value, found) => {
    expect(crossed(goal, bound, value)).toEqual(found);
  });

  it('is near where the trend leads beyond it', () => {
    const falling = {
      goal: 'at-least',
      baseline: baseline(2022, 500),
      targets: [target(2028, 400)],
    } as const;
    const at = (value: number) => lineAt(asOf, { ...falling, actuals: [actual(2025, value)] });
    expect([at(420), at(490)].map(isAtRisk)).toEqual([true, false]);
  });
});
