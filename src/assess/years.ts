import type { Figures, Indicator } from '../model/indicator.ts';
import type { Day, FiscalYear } from '../model/record.ts';
import type { Verdict } from '../model/verdicts.ts';
import { smallest } from '../number/extremes.ts';
import { fiscalYearOf, lastDay, lastYearEnded } from '../time/fiscal-year.ts';
import type { IndicatorContext } from './indicator.ts';
import { assessIndicator } from './indicator.ts';
import type { IndicatorAssessment } from './types.ts';
import { verdictTraits } from './verdict-traits.ts';

export interface YearAssessment {
  readonly year: FiscalYear;
  /** Its last day, at which the question is asked. */
  readonly asOf: Day;
  readonly assessment: IndicatorAssessment;
}

/** The same assessment at the end of each year after the baseline's, up to the as-of day. */
export function yearsOf(indicator: Indicator, context: IndicatorContext, asOf: Day): YearAssessment[] {
  const lines = indicator.series.length > 0 ? indicator.series : [indicator];
  const assessed: YearAssessment[] = [];
  for (let year = smallest(lines.map(firstYear)); year <= lastYearEnded(asOf); year++) {
    const end = lastDay(year);
    assessed.push({ year, asOf: end, assessment: assessIndicator(indicator, context, end) });
  }
  return assessed;
}

function firstYear({ baseline, actuals }: Figures): FiscalYear {
  return baseline ? baseline.year + 1 : smallest(actuals.map(({ year }) => year));
}

/** What has to be explained, and is marked in every output. */
export const isLate = (verdict: Verdict): boolean => verdictTraits[verdict].isLate;

/** The first of the years, unbroken up to the as-of day, at whose end it was late. */
export function lateSince(
  now: IndicatorAssessment,
  years: readonly YearAssessment[],
  asOf: Day,
): FiscalYear | null {
  if (!isLate(now.standing)) return null;
  const inTime = years.findLastIndex(({ assessment }) => !isLate(assessment.standing));
  return years[inTime + 1]?.year ?? fiscalYearOf(asOf);
}
