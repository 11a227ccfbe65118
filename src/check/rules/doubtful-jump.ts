import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import type { Figures, Indicator } from '../../model/indicator.ts';
import { isJump } from '../jump.ts';
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
      if (figures.actuals.length === 0) continue;
      yield* jumps(indicator, figures, pointer, 'value');
      if (indicator.goal === 'cumulative') yield* jumps(indicator, figures, pointer, 'total');
    }
  },
});

interface DoubtfulJump {
  readonly from: number;
  readonly to: number;
}

interface Figure {
  readonly year: number;
  readonly value: number;
  readonly pointer: Pointer;
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
      yield {
        at: valueAt(indicator, ...pointer, ...figure.pointer),
        facts: { from: last!.value, to: figure.value },
        related: [valueAt(indicator, ...pointer, ...last!.pointer)],
      };
    }
    beforeJump = isFound ? last : null;
    last = figure;
  }
}

/** In their order. What lies outside the limits has been told already; the baseline of a sum gives only the year. */
function* figuresOf(
  { goal, limits }: Indicator,
  { baseline, actuals }: Figures,
  key: 'value' | 'total',
): Iterable<Figure> {
  if (baseline && goal !== 'cumulative' && !isOutside(baseline.value, limits)) {
    yield { year: baseline.year, value: baseline.value, pointer: ['baseline', 'value'] };
  }
  for (const [index, actual] of actuals.entries()) {
    const value = actual[key];
    if (value === null || isOutside(value, limits)) continue;
    yield { year: actual.year, value, pointer: ['actuals', index, key] };
  }
}
