import { direction, isToReach } from '../model/goals.ts';
import type { PathPoint } from '../model/indicator.ts';
import { byText } from '../model/order.ts';
import { exact } from '../number/exact.ts';
import type { Fraction } from '../number/fraction.ts';
import { add, divide, multiply, sign, subtract } from '../number/fraction.ts';
import { lastYearEnded } from '../time/fiscal-year.ts';
import type { LineFacts } from './facts.ts';
import { momentOf, pointAt } from './moment.ts';
import type { Expected, Moment, Point } from './types.ts';

/**
 * From the baseline through the yearly targets to the target. Empty for what is to be kept, where an end is not
 * known, and where the goal was met at the baseline, so that a line would lead away from it.
 */
export function courseOf({ goal, start, target }: LineFacts, path: readonly PathPoint[]): Point[] {
  if (!isToReach(goal) || !start || !target?.value || target.day <= start.day) return [];
  if (direction(goal) * sign(subtract(target.value, start.value)) < 0) return [];
  const between = path
    .map(point => pointAt(momentOf(point), exact(point.value)))
    .filter(({ day }) => day > start.day && day < target.day)
    .sort((a, b) => byText(a.day, b.day));
  return [start, ...between, pointAt(target, target.value)];
}

/** E at a moment; behind the target it stays what the target asks for, before the baseline nothing was asked. */
export function expectedAt(course: readonly Point[], moment: Moment): Expected | null {
  const [start, end] = [course[0], course.at(-1)];
  if (!start || !end || moment.day < start.day) return null;
  const { year, date, day, position } = moment.day > end.day ? end : moment;
  const next = course.findIndex((point, index) => index > 0 && point.day >= day);
  const [from, to] = [course[next - 1]!, course[next]!];
  const share = shareOf(position, from, to);
  const value = add(from.value, multiply(share, subtract(to.value, from.value)));
  return { year, date, day, position, value, from, to, elapsed: shareOf(position, start, end) };
}

/** E at the actual; without one, at the last year that has ended. */
export function expectedNow(facts: LineFacts, course: readonly Point[]): Expected | null {
  return expectedAt(course, facts.actual ?? momentOf({ year: lastYearEnded(facts.asOf), date: null }));
}

/** e: the share of the time between two points that has gone. */
export function shareOf(position: Fraction, from: Moment, to: Moment): Fraction {
  return divide(subtract(position, from.position), subtract(to.position, from.position));
}
