import type { Actual, Figures } from '../model/indicator.ts';
import type { Plan } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import { dayOf } from './moment.ts';

/**
 * The last day for which the plan has a figure: a baseline, an actual, a stage or a tally. A figure that became
 * known later counts from then on, since a question about an earlier day would not find it. `null`: it has none.
 */
export function latestDay(plan: Plan): Day | null {
  let latest: Day | null = null;
  for (const day of daysOfFigures(plan)) if (latest === null || day > latest) latest = day;
  return latest;
}

function* daysOfFigures({ indicators, measures, tallies }: Plan): Generator<Day> {
  for (const indicator of indicators) {
    yield* daysOfLine(indicator);
    for (const series of indicator.series) yield* daysOfLine(series);
  }
  for (const { progress } of measures) for (const { date } of progress) yield date;
  for (const { date } of tallies) yield date;
}

function* daysOfLine({ baseline, breaks, actuals }: Figures): Generator<Day> {
  if (baseline) yield dayOf(baseline);
  for (const { baseline: anew } of breaks) if (anew) yield dayOf(anew);
  for (const actual of actuals) if (isFigure(actual)) yield dayOfKnowing(actual);
}

function isFigure({ none }: Actual): boolean {
  return none !== 'not-surveyed' && none !== 'not-yet';
}

/** A forecast by the office is there as soon as it is known; any other figure not before its own day. */
function dayOfKnowing(actual: Actual): Day {
  const day = dayOf(actual);
  const { known, provisional } = actual;
  if (known === null) return day;
  return provisional || known > day ? known : day;
}
