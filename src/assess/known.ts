import type { Actual, Indicator } from '../model/indicator.ts';
import { byText } from '../model/order.ts';
import type { Day } from '../model/record.ts';
import { dayOf } from './moment.ts';
import type { Entry } from './types.ts';

/** What serves for one year or day. */
export interface Known extends Entry<Actual> {
  readonly day: Day;
  /** What was said of it before, oldest first. */
  readonly replaced: readonly Entry<Actual>[];
}

/** What exists at a day, by time: nothing before its own day, nor before it was known. */
export function knownAt(actuals: readonly Actual[], asOf: Day): Known[] {
  return serving(actuals, ({ known }, day) => day <= asOf && (known === null || known <= asOf));
}

/**
 * A figure of a year that has not ended is shown from the day on which it was known: a provisional one, and the settled
 * one of what is measured within its year (`due`).
 */
export function outlookAt(actuals: readonly Actual[], due: Indicator['due'], asOf: Day): Known[] {
  const isMeasuredWithin = due !== null && due < 0;
  const exists = ({ provisional, known, date }: Actual, day: Day) =>
    (provisional || (isMeasuredWithin && date === null)) && day > asOf && known !== null && known <= asOf;
  return serving(actuals, exists);
}

/** Of several entries for one year or day the last serves: it corrects or settles those before it. */
function serving(actuals: readonly Actual[], exists: (actual: Actual, day: Day) => boolean): Known[] {
  const found: Known[] = [];
  for (let index = 0; index < actuals.length; index++) {
    const entry = actuals[index]!;
    const day = dayOf(entry);
    if (!exists(entry, day)) continue;
    const same = found.findIndex(other => other.day === day && other.entry.date === entry.date);
    const before = found[same];
    if (before) found[same] = { index, entry, day, replaced: [...before.replaced, before] };
    else found.push({ index, entry, day, replaced: none });
  }
  return found.sort(byTime);
}

const none: readonly Entry<Actual>[] = [];

/** A year's own figure behind one of its last day, so that the last of both is the year's own. */
function byTime(a: Known, b: Known): number {
  if (a.day !== b.day) return byText(a.day, b.day);
  return a.entry.date === b.entry.date ? 0 : a.entry.date === null ? 1 : -1;
}

/** `suppressed` and `nil` count as figures; what was not surveyed or is not there yet does not. */
export function counts({ value, total, none }: Actual): boolean {
  return value !== null || total !== null || none === 'suppressed' || none === 'nil';
}
