import type { Goal } from '../model/goals.ts';
import { hasNoAim, isRange, isWithinTolerance } from '../model/goals.ts';
import type { Baseline, Break, Target } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import { exact } from '../number/exact.ts';
import type { Fraction } from '../number/fraction.ts';
import { lastDay } from '../time/fiscal-year.ts';
import type { Known } from './known.ts';
import { counts } from './known.ts';
import { dayOf, momentOf } from './moment.ts';
import type { BaselineUsed, Entry, TargetUsed } from './types.ts';

/** The targets that were decided by the day; before the first was decided, the first one serves. */
export function targetsAt(targets: readonly Target[], asOf: Day): Entry<Target>[] {
  const entries = targets.map((entry, index) => ({ index, entry }));
  const decided = entries.filter(({ entry }) => entry.decided === null || entry.decided <= asOf);
  return decided.length > 0 ? decided : entries.slice(0, 1);
}

/** `null` where no target serves, or none that this goal can be measured by. */
export function targetUsed(
  decided: readonly Entry<Target>[],
  goal: Goal | null,
  asOf: Day,
): TargetUsed | null {
  const last = decided.at(-1);
  if (!last || hasNoAim(goal)) return null;
  const { value, min, max, tolerance, decided: decidedOn } = last.entry;
  const hasEnds = isRange(goal);
  if (hasEnds ? min === null && max === null : value === null) return null;
  const { year, date, day, position } = momentOf(last.entry);
  return {
    year,
    date,
    day,
    position,
    index: last.index,
    entry: last.entry,
    value: hasEnds ? null : fractionOf(value),
    min: hasEnds ? fractionOf(min) : null,
    max: hasEnds ? fractionOf(max) : null,
    tolerance: isWithinTolerance(goal) ? exact(tolerance ?? 0) : null,
    decidedLater: decidedOn !== null && decidedOn > asOf,
  };
}

function fractionOf(value: number | null): Fraction | null {
  return value === null ? null : exact(value);
}

/**
 * The last break up to a day. A break tells on what comes after it: on the first figure of its year or later, or on
 * its own new baseline. Until there is one of these, the figures before it are still compared with each other.
 */
export function breakAt(breaks: readonly Break[], known: readonly Known[], until: Day): Entry<Break> | null {
  let last: Entry<Break> | null = null;
  for (const [index, entry] of breaks.entries()) {
    const tells = startsAnew(entry, until) || hasFigure(entry, known, until);
    if (tells && (last === null || entry.year >= last.entry.year)) last = { index, entry };
  }
  return last;
}

function startsAnew({ year, baseline }: Break, until: Day): boolean {
  return baseline !== null && lastDay(year) <= until && dayOf(baseline) <= until;
}

function hasFigure({ year }: Break, known: readonly Known[], until: Day): boolean {
  return known.some(({ entry, day }) => entry.year >= year && day <= until && counts(entry));
}

export function baselineUsed(
  own: Baseline | null,
  inForce: Entry<Break> | null,
  asOf: Day,
): BaselineUsed | null {
  const entry = inForce ? inForce.entry.baseline : own;
  if (!entry) return null;
  const { year, date, day, position } = momentOf(entry);
  return {
    year,
    date,
    day,
    position,
    value: day <= asOf ? exact(entry.value) : null,
    entry,
    fromBreak: inForce?.index ?? null,
  };
}
