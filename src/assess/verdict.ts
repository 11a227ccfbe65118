import { direction, isCeiling, isRange, isToReach } from '../model/goals.ts';
import type { Verdict } from '../model/verdicts.ts';
import type { Fraction } from '../number/fraction.ts';
import { absolute, compare, isZero, sign, subtract } from '../number/fraction.ts';
import { yearsAndMonthsBetween } from '../time/day.ts';
import type { LineFacts } from './facts.ts';
import { standardVerdict } from './grade.ts';
import { counts } from './known.ts';
import { isAtOrBeyond } from './pace.ts';
import { isMet, marginOf } from './progress.ts';
import type { Expected, Figure, Forecast, NotAssessable, Pending, Ruling } from './types.ts';

/** What the rules look at beside the facts. */
export interface Measured {
  readonly expected: Expected | null;
  readonly pace: Fraction | null;
  readonly forecast: Forecast | null;
}

export interface Decision {
  readonly ruling: Ruling;
  /** The same, but for what is pending. */
  readonly standing: Ruling;
  readonly pending: Pending | null;
}

/** The first rule that holds. */
export function decide(facts: LineFacts, measured: Measured): Decision {
  if (!facts.target) return final(ruled('no-target'));
  if (!facts.due) return final(rulingOfLatest(facts, measured));
  const { own } = facts;
  if (own && counts(own.entry)) {
    const settled = settledBy(facts, own);
    return own.provisional ? awaiting(facts, 'provisional', settled) : final(settled);
  }
  if (own?.none === 'not-surveyed') return final(notAssessable('not-surveyed'));
  return awaiting(facts, own ? 'not-yet' : 'no-figure', rulingOfLatest(facts, measured));
}

function ruled(verdict: Verdict): Ruling {
  return { verdict, notAssessable: null, noActual: null };
}

function notAssessable(why: NotAssessable): Ruling {
  return { ...ruled('not-assessable'), notAssessable: why };
}

function final(ruling: Ruling): Decision {
  return { ruling, standing: ruling, pending: null };
}

function awaiting({ target, asOf }: LineFacts, why: Pending['why'], standing: Ruling): Decision {
  const since = target!.day;
  return {
    ruling: ruled('pending'),
    standing,
    pending: { why, since, ...yearsAndMonthsBetween(since, asOf) },
  };
}

/** The target year's own figure: met or not, and no more to wait for. */
function settledBy(facts: LineFacts, { none }: Figure): Ruling {
  if (facts.value) {
    if (isMet(facts, facts.target!, facts.value)) return ruled('achieved');
    return facts.atLeast ? notAssessable('missing-years') : ruled('missed');
  }
  if (none === 'nil' && isCeiling(facts.goal)) return ruled('achieved');
  return notAssessable(none === 'nil' ? 'nil' : 'suppressed');
}

/** Rules 3 to 6: while the target's figure is not there. */
function rulingOfLatest(facts: LineFacts, measured: Measured): Ruling {
  const { actual, baseline } = facts;
  if (baseline && !baseline.value) return { ...ruled('no-actual'), noActual: 'baseline-later' };
  if (!actual) return { ...ruled('no-actual'), noActual: 'no-figure' };
  const obstacle = obstacleTo(facts, actual);
  if (obstacle) return notAssessable(obstacle);
  return ruled(isToReach(facts.goal) ? towardsGoal(facts, measured) : withinLimit(facts, measured));
}

function obstacleTo(facts: LineFacts, { none }: Figure): NotAssessable | null {
  if (facts.break && !facts.baseline) return 'break-without-baseline';
  if (none === 'suppressed') return 'suppressed';
  if (none === 'nil' && !isCeiling(facts.goal)) return 'nil';
  if (!isToReach(facts.goal) || (facts.baseline && !facts.atLeast)) return null;
  if (isMet(facts, facts.target!, facts.value!)) return null;
  return facts.atLeast ? 'missing-years' : 'no-baseline';
}

function withinLimit(facts: LineFacts, { forecast }: Measured): Verdict {
  // a ceiling with nothing under it
  if (!facts.value) return 'within-limit';
  if (!isMet(facts, facts.target!, facts.value)) return 'outside-limit';
  return isAtRisk(facts, forecast) ? 'within-limit-at-risk' : 'within-limit';
}

/**
 * Moved the wrong way by more than noise since the figure before, and the line leads beyond the limit by the
 * target's day. The wrong way within a range is towards the end that the line crosses.
 */
function isAtRisk({ goal, points, target, noise }: LineFacts, forecast: Forecast | null): boolean {
  const [before, last] = points.slice(-2);
  if (!forecast || !before || !last) return false;
  const margin = marginOf(goal, target!, forecast.value);
  if (!margin || sign(margin) >= 0) return false;
  const moved = subtract(last.value, before.value);
  const wrongWay = isRange(goal) ? sideBeyond(target!.max, forecast.value) : -direction(goal);
  return sign(moved) === wrongWay && compare(absolute(moved), noise) > 0;
}

function sideBeyond(max: Fraction | null, value: Fraction): -1 | 1 {
  return max && compare(value, max) > 0 ? 1 : -1;
}

function towardsGoal(facts: LineFacts, { pace, expected }: Measured): Verdict {
  const { value, start, target, noise } = facts;
  if (isMet(facts, target!, value!)) return 'achieved';
  const ofPace = pace && standardVerdict(pace);
  const isOnTrack = ofPace
    ? ofPace === 'on-track'
    : expected !== null && isAtOrBeyond(facts, value!, expected);
  if (isOnTrack) return 'on-track';
  const isFlat = compare(absolute(subtract(value!, start!.value)), noise) <= 0;
  if (isFlat || (pace && isZero(pace))) return 'flat';
  return ofPace ?? 'regressed';
}
