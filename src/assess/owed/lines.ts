import type { Indicator, Series } from '../../model/indicator.ts';
import type { Plan } from '../../model/plan.ts';
import type { Day } from '../../model/record.ts';
import { firstDay, lastDay } from '../../time/fiscal-year.ts';
import type { PlanAssessment } from '../plan-types.ts';
import type { LineAssessment } from '../types.ts';

/** A line of figures with the indicator that it is of. */
export interface IndicatorLine {
  readonly indicator: Indicator;
  /** `null`: the indicator's own. */
  readonly series: Series | null;
  readonly line: LineAssessment;
}

export function linesOf({ indicators }: PlanAssessment): IndicatorLine[] {
  return indicators.flatMap(({ indicator, line, series }): IndicatorLine[] =>
    line
      ? [{ indicator, series: null, line }]
      : series.map(part => ({ indicator, series: indicator.series[part.index] ?? null, line: part })),
  );
}

export const hasEnded = ({ period }: Plan, day: Day): boolean => period !== null && lastDay(period.to) < day;

export const hasBegun = ({ period }: Plan, day: Day): boolean =>
  period === null || firstDay(period.from) <= day;
