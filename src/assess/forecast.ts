import { isToReach, isWithinTolerance } from '../model/goals.ts';
import type { Indicator } from '../model/indicator.ts';
import type { FiscalYear } from '../model/record.ts';
import { exact } from '../number/exact.ts';
import type { Fraction } from '../number/fraction.ts';
import { add, compare, divide, multiply, sign, subtract } from '../number/fraction.ts';
import type { LineFacts } from './facts.ts';
import { counts } from './known.ts';
import { isMet } from './progress.ts';
import type { Forecast, Point } from './types.ts';

const figuresOnTheLine = 6;
const actualsForConfidence = 3;

/** Where a straight line through the first and the last of the latest figures leads by the target's day. */
export function forecastOf(facts: LineFacts): Forecast | null {
  const { start, target, points, value, own } = facts;
  if (!target || !value || facts.atLeast || (own && counts(own.entry))) return null;
  const line = points.slice(-figuresOnTheLine);
  const [from, last] = [line[0]!, line.at(-1)!];
  if (from === last) return null;
  const rate = divide(subtract(last.value, from.value), subtract(last.position, from.position));
  const reached = add(last.value, multiply(rate, subtract(target.position, last.position)));
  const held = heldWithin(facts.limits, reached);
  const actuals = line.filter(point => point.day !== start?.day).length;
  return {
    year: target.year,
    value: held,
    unheld: compare(held, reached) === 0 ? null : reached,
    rate,
    from,
    actuals,
    confidence: actuals <= actualsForConfidence ? 'low' : 'normal',
    metIn: yearMet(facts, last, rate),
  };
}

function heldWithin(limits: Indicator['limits'], value: Fraction): Fraction {
  const [min, max] = [limits?.min ?? null, limits?.max ?? null];
  if (min !== null && compare(value, exact(min)) < 0) return exact(min);
  return max !== null && compare(value, exact(max)) > 0 ? exact(max) : value;
}

/** No plan speaks of later years. */
const lastYear = 2999n;

function yearMet(facts: LineFacts, last: Point, rate: Fraction): FiscalYear | null {
  if (!isToReach(facts.goal) || isMet(facts, facts.target!, last.value)) return null;
  const goal = nearestThatMeets(facts, last.value);
  const way = subtract(goal, last.value);
  if (sign(rate) !== sign(way) || compare(heldWithin(facts.limits, goal), goal) !== 0) return null;
  const { numerator, denominator } = add(last.position, divide(way, rate));
  // a year's figure stands at its end, so a part of a year is that year
  const year = (numerator + denominator - 1n) / denominator;
  return year <= lastYear ? Number(year) : null;
}

function nearestThatMeets({ goal, target }: LineFacts, value: Fraction): Fraction {
  const { value: wanted, tolerance } = target!;
  if (!isWithinTolerance(goal)) return wanted!;
  return compare(value, wanted!) < 0 ? subtract(wanted!, tolerance!) : add(wanted!, tolerance!);
}
