import type { Goal } from '../model/goals.ts';
import { isSum } from '../model/goals.ts';
import type { Day, FiscalYear } from '../model/record.ts';
import { lastDay, lastYearEnded } from '../time/fiscal-year.ts';
import { isTotal } from './sum.ts';
import type { BaselineUsed, Figure, TargetUsed } from './types.ts';

/** What is known of a line of figures at a day. */
export interface KnownLine {
  readonly goal: Goal | null;
  readonly figures: readonly Figure[];
  readonly baseline: BaselineUsed | null;
  readonly target: TargetUsed | null;
}

/** Between the baseline (else the first figure) and the target, the years that have ended without a word. */
export function awaitedYears(line: KnownLine, asOf: Day): FiscalYear[] {
  const { target } = line;
  const first = firstYear(line);
  if (first === null || !target) return [];
  return yearsWithout(line, first, Math.min(lastYearEnded(asOf), target.year));
}

/** The first year that a figure is expected of; `null`: nothing says. */
export function firstYear({ baseline, figures }: KnownLine): FiscalYear | null {
  return baseline ? baseline.year + 1 : (figures[0]?.year ?? null);
}

/**
 * The years, from one to another, of which nothing has been said. A running total is a word on all years before it, a
 * part of a year none on the whole.
 */
export function yearsWithout(
  { figures, goal }: KnownLine,
  first: FiscalYear,
  last: FiscalYear,
): FiscalYear[] {
  const words = figures.filter(({ none, entry }) => none !== 'not-yet' && entry.since === null);
  const said = new Set(words.map(({ day }) => day));
  const total = isSum(goal) ? figures.findLast(figure => figure.value && isTotal(figure)) : null;
  const told = total?.day ?? '';
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.filter(year => !said.has(lastDay(year)) && lastDay(year) > told);
}
