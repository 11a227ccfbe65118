import type { Goal } from '../model/goals.ts';
import { isSum } from '../model/goals.ts';
import { zero } from '../number/fraction.ts';
import { pointAt } from './moment.ts';
import { sumUpTo } from './sum.ts';
import type { BaselineUsed, Figure, Point, Sum } from './types.ts';

/** b on the time line; of a cumulative goal nothing has been done yet, whatever the baseline's value. */
export function startOf(baseline: BaselineUsed | null, goal: Goal | null): Point | null {
  if (!baseline?.value) return null;
  return pointAt(baseline, isSum(goal) ? zero : baseline.value);
}

/** b and the figures up to a, by time; of a cumulative goal, which has a sum, the sum at each of them. */
export function pointsOf(
  figures: readonly Figure[],
  start: Point | null,
  sum: Sum | null,
  baseline: BaselineUsed | null,
): Point[] {
  const points = start ? [start] : [];
  for (const figure of figures) {
    if (!figure.value || (figure.use !== 'earlier' && figure.use !== 'judged')) continue;
    // a running total and the year's own part of it may stand on one day
    if (points.at(-1)?.day === figure.day) points.pop();
    points.push(pointAt(figure, sum ? sumUpTo(figure, figures, baseline).value : figure.value));
  }
  return points;
}
