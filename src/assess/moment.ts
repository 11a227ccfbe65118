import type { Position } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import type { Fraction } from '../number/fraction.ts';
import { lastDay } from '../time/fiscal-year.ts';
import { position } from '../time/position.ts';
import type { Moment, Point } from './types.ts';

/** A figure of a year stands at the end of that year; of a day, on that day. */
export function dayOf({ year, date }: Position): Day {
  return date ?? lastDay(year);
}

export function momentOf({ year, date }: Position): Moment {
  return { year, date, day: dayOf({ year, date }), position: position(year, date) };
}

export function pointAt({ year, date, day, position }: Moment, value: Fraction): Point {
  return { year, date, day, position, value };
}
