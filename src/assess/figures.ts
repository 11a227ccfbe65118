import type { Goal } from '../model/goals.ts';
import { isSum } from '../model/goals.ts';
import type { Break } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import { exact } from '../number/exact.ts';
import { position } from '../time/position.ts';
import type { Known } from './known.ts';
import { counts } from './known.ts';
import type { BaselineUsed, Entry, Figure, FigureUse } from './types.ts';

export interface Frame {
  readonly asOf: Day;
  readonly goal: Goal | null;
  /** The last day that is judged: the target's, once it has come; else the as-of day. */
  readonly until: Day;
  readonly due: boolean;
  readonly break: Entry<Break> | null;
  readonly baseline: BaselineUsed | null;
}

/** Finds a, and says of every other figure why it is not a. */
export function figuresOf(known: readonly Known[], frame: Frame): Figure[] {
  const judged = judgedOf(known, frame);
  return known.map((one, index) =>
    figureOf(one, one === judged ? 'judged' : useOf(one, known[index + 1], frame), frame.asOf),
  );
}

export function figureOf({ index, entry, day, replaced }: Known, use: FigureUse, asOf: Day): Figure {
  const { year, date, none, provisional, approximate } = entry;
  const value = entry.total ?? entry.value;
  return {
    year,
    date,
    day,
    position: position(year, date),
    index,
    entry,
    value: value === null ? null : exact(value),
    none,
    provisional,
    approximate,
    stale: twoYearsAfter(day) <= asOf,
    replaced,
    use,
  };
}

/** Of a 29 February the text is no day, but it lies where that day would. */
function twoYearsAfter(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`;
}

function judgedOf(known: readonly Known[], frame: Frame): Known | undefined {
  const last = known.findLast(
    one => one.day <= frame.until && counts(one.entry) && !isPartAlone(one, frame.goal),
  );
  // a target's own figure decides even where the target lies before the baseline
  if (last && frame.due && last.day === frame.until) return last;
  return last && !isBeforeBreak(last, frame) && !isUpToBaseline(last, frame) ? last : undefined;
}

/** A count of a part of a year, which compares with no whole year. What is added up takes it. */
function isPartAlone({ entry }: Known, goal: Goal | null): boolean {
  return entry.since !== null && !isSum(goal);
}

function isBeforeBreak({ entry }: Known, frame: Frame): boolean {
  return frame.break !== null && entry.year < frame.break.entry.year;
}

function isUpToBaseline({ day }: Known, { baseline }: Frame): boolean {
  return baseline !== null && day <= baseline.day;
}

function useOf(known: Known, next: Known | undefined, frame: Frame): FigureUse {
  if (known.day > frame.until) return 'after-target';
  if (!counts(known.entry)) return 'skipped';
  if (isPartAlone(known, frame.goal)) return 'part';
  if (isBeforeBreak(known, frame)) return 'before-break';
  if (isUpToBaseline(known, frame)) return 'up-to-baseline';
  // of a cumulative goal the one is a running total, the other the year's own part of it
  if (next?.day === known.day && counts(next.entry) && !isSum(frame.goal)) return 'superseded';
  return 'earlier';
}
