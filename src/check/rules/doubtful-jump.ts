import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import { isSum } from '../../model/goals.ts';
import type { Figures, Indicator } from '../../model/indicator.ts';
import type { FiscalYear } from '../../model/record.ts';
import { isFarFromJump, isJump } from '../jump.ts';
import { isOutside } from '../limits.ts';
import { planRule } from '../rule.ts';

const indicator = (value: number) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { year: R5, value: 107100 }
  - { year: R6, value: ${value} }
source: report
`,
});

export const doubtfulJump = planRule({
  name: 'doubtful-jump',
  severity: 'warning',
  example: () => ({ bad: indicator(10690), good: indicator(106900) }),
  *check({ lines }): Iterable<Found<DoubtfulJump>> {
    for (const { indicator, figures, pointer } of lines) {
      if (figures.actuals.length === 0 || !mayJump(figures)) continue;
      yield* jumps(indicator, figures, pointer, 'value');
      if (isSum(indicator.goal)) yield* jumps(indicator, figures, pointer, 'total');
    }
  },
});

interface DoubtfulJump {
  readonly from: number;
  readonly to: number;
}

interface Figure {
  readonly year: FiscalYear;
  readonly value: number;
  /** From its line. */
  readonly pointer: Pointer;
}

/** Whether any of its figures is several times any other. Most lines are far from it. */
function mayJump({ baseline, actuals }: Figures): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  const see = (value: number | null) => {
    if (!value) return;
    least = Math.min(least, Math.abs(value));
    most = Math.max(most, Math.abs(value));
  };
  if (baseline) see(baseline.value);
  for (const { value, total } of actuals) {
    see(value);
    see(total);
  }
  return !isFarFromJump(least, most);
}

function* jumps(
  indicator: Indicator,
  line: Figures,
  pointer: Pointer,
  key: 'value' | 'total',
): Iterable<Found<DoubtfulJump>> {
  let last: Figure | null = null;
  let beforeJump: Figure | null = null;
  for (const figure of figuresOf(indicator, line, key)) {
    if (last && line.breaks.some(({ year }) => last!.year < year && year <= figure.year)) last = null;
    // One figure that jumps out and back is one cause.
    const isBack: boolean = beforeJump !== null && !isJump(beforeJump.value, figure.value);
    const isFound: boolean = last !== null && isJump(last.value, figure.value) && !isBack;
    if (isFound) {
      const place = (one: Figure) => valueAt(indicator, ...pointer, ...one.pointer);
      yield { at: place(figure), facts: { from: last!.value, to: figure.value }, related: [place(last!)] };
    }
    beforeJump = isFound ? last : null;
    last = figure;
  }
}

/**
 * In their order. What lies outside the limits has been told already; the baseline of a sum gives only the year, and
 * its value of a day is a running total. A part of a year compares with no whole one.
 */
function figuresOf(
  { goal, limits }: Indicator,
  { baseline, actuals }: Figures,
  key: 'value' | 'total',
): readonly Figure[] {
  const found: Figure[] = [];
  const add = (value: number | null, year: FiscalYear, pointer: Pointer) => {
    if (value !== null && !isOutside(value, limits)) found.push({ year, value, pointer });
  };
  const isAdded = isSum(goal);
  if (baseline && !isAdded) add(baseline.value, baseline.year, ['baseline', 'value']);
  actuals.forEach(({ value, total, year, date, since }, index) => {
    const written = value !== null && total === null && isAdded && date !== null ? 'total' : 'value';
    if (since !== null) return;
    if (total !== null && key === 'total') add(total, year, ['actuals', index, 'total']);
    else if (written === key) add(value, year, ['actuals', index, 'value']);
  });
  return found;
}
