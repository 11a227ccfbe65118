import { type Found, type Place, valueAt } from '../../model/finding.ts';
import { isSum } from '../../model/goals.ts';
import type { PathPoint } from '../../model/indicator.ts';
import { planRule } from '../rule.ts';
import { compareInTime } from '../time-order.ts';

const indicator = (second: number) => ({
  'plans/example/indicators/savings.yaml': `name: 効果額
unit: 百万円
goal: cumulative
baseline: { year: R5, value: 0 }
targets: [ { year: R9, value: 100 } ]
path:
  - { year: R6, value: 30 }
  - { year: R7, value: ${second} }
source: report
`,
});

export const fallingPath = planRule({
  name: 'falling-path',
  severity: 'error',
  needsWhole: true,
  example: () => ({ bad: indicator(20), good: indicator(50) }),
  *check({ lines }): Iterable<Found<FallingPath>> {
    for (const { indicator, figures, pointer } of lines) {
      if (!isSum(indicator.goal)) continue;
      const falls = fallsIn(figures.path);
      const [first, ...others] = falls;
      if (first === undefined) continue;
      const at = (index: number): Place => valueAt(indicator, ...pointer, 'path', index, 'value');
      const [value, before] = [figures.path[first]!.value, figures.path[first - 1]!.value];
      const related = [at(first - 1), ...others.map(at)];
      yield { at: at(first), facts: { value, before, others: others.length }, related };
    }
  },
});

interface FallingPath {
  readonly value: number;
  readonly before: number;
  /** How many more points of the path are less than the one before. */
  readonly others: number;
}

/** What is out of order is told already. */
const fallsIn = (path: readonly PathPoint[]): number[] =>
  path.flatMap((point, index) => {
    const before = path[index - 1];
    return before && compareInTime(before, point) < 0 && point.value < before.value ? [index] : [];
  });
