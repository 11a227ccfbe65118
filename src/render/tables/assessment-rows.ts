import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { IndicatorAssessment, LineAssessment } from '../../assess/types.ts';
import type { TermsByLanguage } from '../../language/terms.ts';
import type { Indicator } from '../../model/indicator.ts';
import { byLanguage, type Day } from '../../model/record.ts';
import { eraCell, itself, labelled, numberCell } from './cells.ts';
import type { AssessmentsRow } from './row-types.generated.d.ts';

export function* assessmentRows(
  { plan, asOf, indicators }: PlanAssessment,
  terms: TermsByLanguage,
): Iterable<AssessmentsRow> {
  for (const assessed of indicators) {
    const { indicator, line, incomplete } = assessed;
    const key = { plan: plan.id, indicator, asOf };
    yield rowOf({ ...key, series: itself, line, judged: assessed, incomplete }, terms);
    for (const series of assessed.series) {
      const judged = { ...series, standing: series.standing.verdict };
      yield rowOf({ ...key, series: series.id, line: series, judged, incomplete: false }, terms);
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
  terms: TermsByLanguage,
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
    ...labelled(
      'verdict',
      byLanguage(code => terms[code].verdicts[verdict]),
    ),
    standing,
    grade: grade.id,
    reason: line ? reasonOf(line) : null,
    incomplete,
    stale: actual?.stale ?? false,
  };
}

const reasonOf = (line: LineAssessment): string | null =>
  line.notAssessable ?? line.pending?.why ?? line.noActual;
