import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import { isSum } from '../../model/goals.ts';
import { figureLines } from '../../model/indicator.ts';
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
      for (const { value, pointer } of figureValues(indicator)) {
        if (!isOut(value) || (isSum(goal) && isRunningTotal(pointer))) continue;
        const end = limits.min !== null && value < limits.min ? 'min' : 'max';
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

/** The limits of what is added up are for each year's own figure. */
const isRunningTotal = (pointer: Pointer): boolean =>
  !pointer.includes('actuals') || pointer.at(-1) === 'total';
