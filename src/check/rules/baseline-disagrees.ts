import { type Found, valueAt } from '../../model/finding.ts';
import { isSum } from '../../model/goals.ts';
import type { Figures, Indicator } from '../../model/indicator.ts';
import { isJump } from '../jump.ts';
import { isOutside } from '../limits.ts';
import { planRule } from '../rule.ts';
import { isNotAfter, isSameMoment } from '../time-order.ts';

const indicator = (value: number) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1000 }
targets: [ { year: R9, value: 1500 } ]
actuals: [ { year: R5, value: ${value} } ]
source: report
`,
});

export const baselineDisagrees = planRule({
  name: 'baseline-disagrees',
  severity: 'warning',
  example: () => ({ bad: indicator(1040), good: indicator(1000) }),
  *check({ lines }): Iterable<Found<BaselineDisagrees>> {
    for (const { indicator, figures, pointer } of lines) {
      // The baseline of a sum gives only the year.
      if (isSum(indicator.goal)) continue;
      const index = disagreeing(figures, indicator.limits);
      if (index === null) continue;
      const [baseline, value] = [figures.baseline!.value, figures.actuals[index]!.value!];
      yield {
        at: valueAt(indicator, ...pointer, 'actuals', index, 'value'),
        facts: { baseline, value },
        related: [valueAt(indicator, ...pointer, 'baseline', 'value')],
      };
    }
  },
});

interface BaselineDisagrees {
  readonly baseline: number;
  readonly value: number;
}

/**
 * The last figure of the baseline's own year or day, if none of them is what the baseline says. One that was corrected
 * later was still what the plan started from; and from a break on, figures are not compared with the baseline.
 */
function disagreeing(
  { baseline, targets, actuals, breaks }: Figures,
  limits: Indicator['limits'],
): number | null {
  if (!baseline || baseline.approximate || breaks.some(({ year }) => year === baseline.year)) return null;
  // A baseline that is in the wrong year is told already.
  if (targets.some(target => isNotAfter(target, baseline))) return null;
  if (!actuals.some(actual => isSameMoment(actual, baseline))) return null;
  const ofItsTime = actuals.flatMap((actual, index) => {
    const { value, provisional, approximate } = actual;
    const counts = value !== null && !provisional && !approximate && isSameMoment(actual, baseline);
    return counts ? [{ value, index }] : [];
  });
  const last = ofItsTime.at(-1);
  if (!last || ofItsTime.some(({ value }) => value === baseline.value)) return null;
  // What is outside the limits, or a jump, is told as that.
  return isOutside(last.value, limits) || isJump(last.value, baseline.value) ? null : last.index;
}
