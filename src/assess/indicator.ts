import type { Indicator } from '../model/indicator.ts';
import type { Judgement } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import { assessLine } from './line.ts';
import type { IndicatorAssessment, SeriesAssessment } from './types.ts';
import { isJudged, weakestOf } from './weakest.ts';

export interface IndicatorContext {
  readonly judgement: Judgement;
  /** The policy above it. */
  readonly policy: string | null;
}

/** What an indicator's numbers say at a day: its own, or those of the weakest of its series. */
export function assessIndicator(
  indicator: Indicator,
  { judgement, policy }: IndicatorContext,
  asOf: Day,
): IndicatorAssessment {
  if (indicator.series.length === 0) {
    const line = assessLine(indicator, indicator, judgement, asOf);
    const { verdict, standing, grade, standingGrade } = line;
    const said = { verdict, standing: standing.verdict, grade, standingGrade };
    return { indicator, policy, line, series: [], ...said, incomplete: false, weakest: null };
  }
  const series = indicator.series.map(
    (part, index): SeriesAssessment => ({
      id: part.id,
      name: part.name,
      index,
      ...assessLine(part, indicator, judgement, asOf),
    }),
  );
  const weakest = weakestOf(series, part => part);
  const standing = weakestOf(series, part => part.standing);
  return {
    indicator,
    policy,
    line: null,
    series,
    verdict: weakest.verdict,
    standing: standing.standing.verdict,
    grade: weakest.grade,
    standingGrade: standing.standingGrade,
    incomplete: isJudged(weakest.verdict) && series.some(({ verdict }) => !isJudged(verdict)),
    weakest: weakest.id,
  };
}
