import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { IndicatorAssessment, LineAssessment, Verdict } from '../../assess/types.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Day, LanguageCode } from '../../model/record.ts';
import { eraCell, itself, numberCell } from './cells.ts';
import type { AssessmentsRow } from './row-types.generated.d.ts';

/** The words of a verdict in both languages, whatever the language of the call. */
export type VerdictWords = Readonly<Record<LanguageCode, Readonly<Record<Verdict, string>>>>;

export function* assessmentRows(
  { plan, asOf, indicators }: PlanAssessment,
  words: VerdictWords,
): Iterable<AssessmentsRow> {
  for (const assessed of indicators) {
    const { indicator, line, incomplete } = assessed;
    const key = { plan: plan.id, indicator, asOf };
    yield rowOf({ ...key, series: itself, line, judged: assessed, incomplete }, words);
    for (const series of assessed.series) {
      const judged = { ...series, standing: series.standing.verdict };
      yield rowOf({ ...key, series: series.id, line: series, judged, incomplete: false }, words);
    }
  }
}

interface Assessed {
  readonly plan: string;
  readonly indicator: Indicator;
  readonly series: string;
  readonly asOf: Day;
  /** `null` for an indicator in series: its figures are theirs. */
  readonly line: LineAssessment | null;
  readonly judged: Pick<IndicatorAssessment, 'verdict' | 'standing' | 'grade'>;
  readonly incomplete: boolean;
}

/** In one piece: objects put together from parts are slow, and this table has many rows. */
function rowOf(
  { plan, indicator, series, asOf, line, judged, incomplete }: Assessed,
  words: VerdictWords,
): AssessmentsRow {
  const { baseline, target, actual, forecast } = line ?? {};
  const { verdict, standing, grade } = judged;
  return {
    plan,
    indicator: indicator.id,
    series,
    as_of: asOf,
    unit: indicator.unit,
    baseline_year: baseline?.year ?? null,
    baseline_year_era: eraCell(baseline?.year),
    baseline: numberCell(baseline?.value),
    target_year: target?.year ?? null,
    target_year_era: eraCell(target?.year),
    target: numberCell(target?.value),
    actual_year: actual?.year ?? null,
    actual_year_era: eraCell(actual?.year),
    actual: numberCell(line?.value),
    progress: numberCell(line?.progress),
    elapsed: numberCell(line?.elapsed),
    pace: numberCell(line?.pace),
    expected: numberCell(line?.expected?.value),
    margin: numberCell(line?.margin),
    needed_per_year: numberCell(line?.neededPerYear),
    forecast: numberCell(forecast?.value),
    forecast_confidence: forecast?.confidence ?? null,
    verdict,
    verdict_ja: words.ja[verdict],
    verdict_en: words.en[verdict],
    standing,
    grade: grade.id,
    reason: line ? reasonOf(line) : null,
    incomplete,
    stale: actual?.stale ?? false,
  };
}

const reasonOf = (line: LineAssessment): string | null =>
  line.notAssessable ?? line.pending?.why ?? line.noActual;
