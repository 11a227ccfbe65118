import { type Pointer, valueAt } from '../model/finding.ts';
import { direction, type Goal, isAtOrBeyond } from '../model/goals.ts';
import type { Baseline, Figures, Indicator, Target } from '../model/indicator.ts';
import type { FiscalYear } from '../model/record.ts';
import { isOutside } from './limits.ts';
import type { CheckedLine, OddTarget } from './rule-context.ts';

export function oddTargets(lines: readonly CheckedLine[]): readonly OddTarget[] {
  const found: OddTarget[] = [];
  for (const { indicator, figures, pointer } of lines) {
    const { goal, limits } = indicator;
    if (goal === null || !isAtOrBeyond(goal) || figures.targets.length === 0) continue;
    const baselines = baselinesOf(figures);
    figures.targets.forEach((target, index) => {
      const { value } = target;
      if (value === null || isOutside(value, limits)) return;
      const isLast = index === figures.targets.length - 1;
      const from = baselines.findLast(({ since }) => meets(target, isLast, since));
      if (!from) return;
      const side = sideOf(value, from.entry, goal);
      if (side === 'right') return;
      found.push({
        indicator,
        goal,
        side,
        value,
        baseline: from.entry.value,
        rebased: from.since !== null,
        at: valueAt(indicator, ...pointer, 'targets', index, 'value'),
        baselineAt: valueAt(indicator, ...pointer, ...from.pointer, 'value'),
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

/**
 * Whether a target is judged from a baseline. What a break began anew is for the last target: one that it replaced was
 * meant from where things stood before.
 */
const meets = (target: Target, isLast: boolean, since: FiscalYear | null): boolean =>
  since === null || (isLast && target.year >= since);

/** An indicator's own, and those of its breaks, each with the way to it. */
export function baselinesOf({ baseline, breaks }: Figures): readonly PlacedBaseline[] {
  const own = baseline ? [{ entry: baseline, pointer: ownBaseline, since: null }] : [];
  if (breaks.length === 0) return own;
  const anew = breaks.flatMap((entry, index) =>
    entry.baseline
      ? [{ entry: entry.baseline, pointer: ['breaks', index, 'baseline'], since: entry.year }]
      : [],
  );
  return [...own, ...anew];
}

interface PlacedBaseline {
  readonly entry: Baseline;
  readonly pointer: Pointer;
  /** The year of the break; `null` for the indicator's own. */
  readonly since: FiscalYear | null;
}

const ownBaseline: Pointer = ['baseline'];

function sideOf(target: number, { value }: Baseline, goal: Goal): 'right' | OddTarget['side'] {
  if (target === value) return 'equal';
  return target > value === direction(goal) > 0 ? 'right' : 'wrong';
}
