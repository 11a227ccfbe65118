import { type Place, valueAt } from '../model/finding.ts';
import { type Baseline, type Figures, figureLines, type Goal, type Indicator } from '../model/indicator.ts';
import { isOutside } from './limits.ts';

/** A target that asks for no move, or for one the wrong way, under a goal to increase or to decrease. */
export interface OddTarget {
  readonly goal: Goal;
  readonly side: 'equal' | 'wrong';
  readonly value: number;
  readonly baseline: number;
  readonly at: Place;
  readonly baselineAt: Place;
}

export function* oddTargets(indicator: Indicator): Iterable<OddTarget> {
  const { goal, limits } = indicator;
  if (goal !== 'increase' && goal !== 'decrease') return;
  for (const { figures, pointer } of figureLines(indicator)) {
    if (figures.targets.length === 0) continue;
    const [first, ...later] = baselinesOf(figures);
    if (!first) continue;
    for (const [index, { value }] of figures.targets.entries()) {
      if (value === null || isOutside(value, limits)) continue;
      const side = sideOf(value, first.entry, goal);
      // A break begins anew, and nothing says from which baseline a target was meant.
      if (side === 'right' || later.some(({ entry }) => sideOf(value, entry, goal) !== side)) continue;
      yield {
        goal,
        side,
        value,
        baseline: first.entry.value,
        at: valueAt(indicator, ...pointer, 'targets', index, 'value'),
        baselineAt: valueAt(indicator, ...pointer, ...first.pointer, 'value'),
      };
    }
  }
}

/** An indicator's own, and those of its breaks, each with the way to it. */
export function baselinesOf({ baseline, breaks }: Figures) {
  const own = baseline ? [{ entry: baseline, pointer: ['baseline'] }] : [];
  const anew = breaks.flatMap((entry, index) =>
    entry.baseline ? [{ entry: entry.baseline, pointer: ['breaks', index, 'baseline'] }] : [],
  );
  return [...own, ...anew];
}

function sideOf(
  target: number,
  { value }: Baseline,
  goal: 'increase' | 'decrease',
): 'right' | OddTarget['side'] {
  if (target === value) return 'equal';
  return target > value === (goal === 'increase') ? 'right' : 'wrong';
}
