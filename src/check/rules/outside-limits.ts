import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import { isSum } from '../../model/goals.ts';
import { type Actual, figureLines } from '../../model/indicator.ts';
import { figureValues, someFigure } from '../figure-values.ts';
import { isOutside } from '../limits.ts';
import { planRule } from '../rule.ts';

const indicator = (value: number) => ({
  'plans/example/indicators/satisfaction.yaml': `name: 利用者の満足度
unit: "%"
goal: increase
actuals:
  - { year: R6, value: ${value} }
limits: { min: 0, max: 100 }
source: report
`,
});

export const outsideLimits = planRule({
  name: 'outside-limits',
  severity: 'error',
  needsWhole: true,
  example: () => ({ bad: indicator(871), good: indicator(87.1) }),
  *check({ plan }): Iterable<Found<OutsideLimits>> {
    for (const indicator of plan.indicators) {
      const { limits, goal } = indicator;
      const isOut = (value: number) => isOutside(value, limits);
      if (!limits || !figureLines(indicator).some(({ figures }) => someFigure(figures, isOut))) continue;
      for (const { value, pointer, noted } of figureValues(indicator)) {
        const actual = pointer.includes('actuals') ? (noted[0] as Actual) : null;
        if (!isOut(value) || (isSum(goal) && isRunningTotal(actual, pointer))) continue;
        const end = limits.min !== null && value < limits.min ? 'min' : 'max';
        // A part of a year may well be less than a whole one.
        if (end === 'min' && actual?.since) continue;
        yield {
          at: valueAt(indicator, ...pointer),
          facts: { value, end, limit: limits[end]! },
          related: [valueAt(indicator, 'limits', end)],
        };
      }
    }
  },
});

interface OutsideLimits {
  readonly value: number;
  readonly end: 'min' | 'max';
  readonly limit: number;
}

/**
 * The limits of what is added up are for each year's own figure. One of a day is a running total, unless it says since
 * when it counts.
 */
const isRunningTotal = (actual: Actual | null, pointer: Pointer): boolean =>
  !actual || pointer.at(-1) === 'total' || (actual.date !== null && actual.since === null);
