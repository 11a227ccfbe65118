import type { FiscalYear } from '../model/record.ts';
import type { Verdict } from '../model/verdicts.ts';
import { verdicts } from '../model/verdicts.ts';
import { lastDay } from '../time/fiscal-year.ts';
import { headlineVerdicts } from './plan.ts';
import type { PlanAssessment } from './plan-types.ts';
import type { IndicatorAssessment, LineAssessment } from './types.ts';
import { usualTimes } from './usual-times.ts';

export const linesOf = ({ line, series }: IndicatorAssessment): readonly LineAssessment[] =>
  line ? [line] : series;

export const headlinesOf = ({ indicators }: PlanAssessment): readonly IndicatorAssessment[] =>
  indicators.filter(({ indicator }) => indicator.role === 'headline');

export const headlineLines = (assessment: PlanAssessment): readonly LineAssessment[] =>
  headlinesOf(assessment).flatMap(linesOf);

/** How many of the headline indicators have a verdict; `null` where all have. */
export function someOf(
  assessment: PlanAssessment,
  verdict: Verdict,
): { readonly count: number; readonly of: number } | null {
  const headlines = headlinesOf(assessment);
  const count = headlines.filter(one => linesOf(one).some(line => line.verdict === verdict)).length;
  return count < headlines.length ? { count, of: headlines.length } : null;
}

/** The years that most of the lines wait for. */
export function yearsAwaited(lines: readonly LineAssessment[]): readonly FiscalYear[] {
  const counts = new Map<FiscalYear, number>();
  for (const { awaited } of lines) for (const year of awaited) counts.set(year, (counts.get(year) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count * 2 > lines.length);
  return often.map(([year]) => year).sort((a, b) => a - b);
}

export const hasJudgedPending = (assessment: PlanAssessment): boolean =>
  lastFigureOfPending(assessment) !== null;

/**
 * The year whose figures say how what is pending stood last. `null` where nothing is pending or nothing ever was
 * known, and where the last figures are of several years, so that no one day gives what they say together.
 */
export function lastJudgedYear(assessment: PlanAssessment): FiscalYear | null {
  const year = lastFigureOfPending(assessment)?.year;
  if (year === undefined) return null;
  const then = headlineVerdicts(assessment.plan, lastDay(year));
  return verdicts.every(verdict => then[verdict] === assessment.standings[verdict]) ? year : null;
}

/** The years of the figures that the standings go by, the earliest first. */
export function yearsJudged(assessment: PlanAssessment): readonly FiscalYear[] {
  const years = headlineLines(assessment).flatMap(({ actual }) => actual?.year ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

const lastFigureOfPending = (assessment: PlanAssessment) =>
  usualTimes(headlineLines(assessment).filter(line => line.pending !== null)).actual;
