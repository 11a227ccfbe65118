import { type Pointer, valueAt } from '../model/finding.ts';
import { direction, type Goal, isAtOrBeyond } from '../model/goals.ts';
import type { Baseline, Figures, Indicator } from '../model/indicator.ts';
import { isOutside } from './limits.ts';
import type { CheckedLine, OddTarget } from './rule-context.ts';

export function oddTargets(lines: readonly CheckedLine[]): readonly OddTarget[] {
  const found: OddTarget[] = [];
  for (const { indicator, figures, pointer } of lines) {
    const { goal, limits } = indicator;
    if (goal === null || !isAtOrBeyond(goal) || figures.targets.length === 0) continue;
    const [first, ...later] = baselinesOf(figures);
    if (!first) continue;
    figures.targets.forEach(({ value }, index) => {
      if (value === null || isOutside(value, limits)) return;
      const side = sideOf(value, first.entry, goal);
      // A break begins anew, and nothing says from which baseline a target was meant.
      if (side === 'right' || later.some(({ entry }) => sideOf(value, entry, goal) !== side)) return;
      found.push({
        indicator,
        goal,
        side,
        value,
        baseline: first.entry.value,
        at: valueAt(indicator, ...pointer, 'targets', index, 'value'),
        baselineAt: valueAt(indicator, ...pointer, ...first.pointer, 'value'),
      });
    });
  }
  return found;
}

/** Those on one side, an indicator's together: the goal is the one reason for all of them. */
export function oddTargetsBy(side: OddTarget['side'], odd: readonly OddTarget[]): readonly OddTarget[][] {
  const byIndicator = new Map<Indicator, OddTarget[]>();
  for (const target of odd) {
    if (target.side !== side) continue;
    const others = byIndicator.get(target.indicator);
    if (others) others.push(target);
    else byIndicator.set(target.indicator, [target]);
  }
  return [...byIndicator.values()];
}

/** An indicator's own, and those of its breaks, each with the way to it. */
export function baselinesOf({ baseline, breaks }: Figures): readonly PlacedBaseline[] {
  const own = baseline ? [{ entry: baseline, pointer: ownBaseline }] : [];
  if (breaks.length === 0) return own;
  const anew = breaks.flatMap((entry, index) =>
    entry.baseline ? [{ entry: entry.baseline, pointer: ['breaks', index, 'baseline'] }] : [],
  );
  return [...own, ...anew];
}

interface PlacedBaseline {
  readonly entry: Baseline;
  readonly pointer: Pointer;
}

const ownBaseline: Pointer = ['baseline'];

function sideOf(target: number, { value }: Baseline, goal: Goal): 'right' | OddTarget['side'] {
  if (target === value) return 'equal';
  return target > value === direction(goal) > 0 ? 'right' : 'wrong';
}
