import { isToReach } from '../model/goals.ts';
import type { Figures } from '../model/indicator.ts';
import type { Judgement } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import type { Fraction } from '../number/fraction.ts';
import { divide, subtract } from '../number/fraction.ts';
import { awaitedYears } from './awaited-years.ts';
import { courseOf, expectedNow, shareOf } from './expected.ts';
import type { LineFacts, Terms } from './facts.ts';
import { factsAt } from './facts.ts';
import { forecastOf } from './forecast.ts';
import { gradeOf } from './grade.ts';
import { paceOf } from './pace.ts';
import { isMet, marginOf, progressAt } from './progress.ts';
import type { Change, LineAssessment, Moment } from './types.ts';
import { decide } from './verdict.ts';

/** Everything that is said of one line of figures at a day. */
export function assessLine(line: Figures, terms: Terms, judgement: Judgement, asOf: Day): LineAssessment {
  const facts = factsAt(line, terms, asOf);
  const { actual, value, target, goal } = facts;
  const course = courseOf(facts, line.path);
  const expected = expectedNow(facts, course);
  const pace = paceOf(facts, expected);
  const forecast = forecastOf(facts);
  const { ruling, standing, pending } = decide(facts, { expected, pace, forecast });
  const remaining = remainingOf(facts);
  return {
    verdict: ruling.verdict,
    notAssessable: ruling.notAssessable,
    noActual: ruling.noActual,
    baseline: facts.baseline,
    target,
    targets: facts.targets,
    break: facts.break,
    figures: facts.figures,
    outlook: facts.outlook,
    actual,
    value,
    sum: facts.sum,
    change: changeOf(facts),
    awaited: awaitedYears(facts, asOf),
    progress: value && progressAt(facts, value),
    elapsed: elapsedAt(facts),
    course,
    expected,
    pace,
    remaining,
    neededPerYear: neededPerYear(facts, remaining),
    soFarPerYear: soFarPerYear(facts),
    margin: target && value && marginOf(goal, target, value),
    forecast,
    pending,
    standing,
    grade: gradeOf(judgement, ruling.verdict, pace),
    standingGrade: gradeOf(judgement, standing.verdict, pace),
  };
}

function changeOf({ points, start, value, sum }: LineFacts): Change | null {
  const [since, last] = points.slice(-2);
  if (!value || !since || !last || sum?.missing.some(year => year >= since.year)) return null;
  return { since, isBaseline: since.day === start?.day, by: subtract(last.value, since.value) };
}

function elapsedAt({ start, target, actual }: LineFacts): Fraction | null {
  if (!start || !target || !actual || target.day <= start.day) return null;
  return shareOf(actual.position, start, target);
}

/** From the latest figure on; from the baseline where there is none after it. */
function remainingOf({ goal, target, actual, value, start, atLeast }: LineFacts): Fraction | null {
  if (atLeast) return null;
  const from = actual ? value : start?.value;
  return isToReach(goal) && target?.value && from ? subtract(target.value, from) : null;
}

/** Once the target's day has come there are no years left in which anything could be needed. */
function neededPerYear(facts: LineFacts, remaining: Fraction | null): Fraction | null {
  const { target, actual, value, start } = facts;
  const from = actual ?? start;
  if (!target || facts.due || !from || !remaining || (value && isMet(facts, target, value))) return null;
  return rate(from, target, remaining);
}

function soFarPerYear({ start, actual, value, atLeast }: LineFacts): Fraction | null {
  if (!start || !actual || !value || atLeast) return null;
  return rate(start, actual, subtract(value, start.value));
}

function rate(from: Moment, to: Moment, change: Fraction): Fraction | null {
  return to.day <= from.day ? null : divide(change, subtract(to.position, from.position));
}
