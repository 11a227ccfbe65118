import type { Goal } from '../model/indicator.ts';
import { zero } from '../number/fraction.ts';
import { sumUpTo } from './sum.ts';
import type { BaselineUsed, Figure, Point } from './types.ts';

/** b on the time line; of a cumulative goal nothing has been done yet, whatever the baseline's value. */
export function startOf(baseline: BaselineUsed | null, goal: Goal | null): Point | null {
  if (!baseline?.value) return null;
  const { year, date, day, position } = baseline;
  return { year, date, day, position, value: goal === 'cumulative' ? zero : baseline.value };
}

/** b and the figures up to a, by time; of a cumulative goal, the sum at each of them. */
export function pointsOf(
  figures: readonly Figure[],
  baseline: BaselineUsed | null,
  goal: Goal | null,
): Point[] {
  const start = startOf(baseline, goal);
  const points = new Map(start ? [[start.day, start]] : []);
  for (const figure of figures) {
    const { year, date, day, position, value, use } = figure;
    if (!value || (use !== 'earlier' && use !== 'judged')) continue;
    const sum = goal === 'cumulative' ? sumUpTo(figure, figures, baseline).value : value;
    points.set(day, { year, date, day, position, value: sum });
  }
  return [...points.values()];
}
