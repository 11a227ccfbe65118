import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { IndicatorAssessment, LineAssessment, Verdict } from '../../assess/types.ts';
import { itself, labelled, numberCell, yearCells } from './cells.ts';
import type { Row } from './table.ts';

/** The words of a verdict in both languages, whatever the language of the call. */
export type VerdictWords = Readonly<Record<'ja' | 'en', Readonly<Record<Verdict, string>>>>;

export function* assessmentRows(
  { plan, asOf, indicators }: PlanAssessment,
  words: VerdictWords,
): Iterable<Row> {
  for (const assessed of indicators) {
    const key = {
      plan: plan.id,
      indicator: assessed.indicator.id,
      as_of: asOf,
      unit: assessed.indicator.unit,
    };
    yield {
      ...key,
      series: itself,
      ...lineCells(assessed.line),
      ...judged(assessed, words),
      incomplete: assessed.incomplete,
    };
    for (const series of assessed.series) {
      const standing = series.standing.verdict;
      yield {
        ...key,
        series: series.id,
        ...lineCells(series),
        ...judged({ ...series, standing }, words),
        incomplete: false,
      };
    }
  }
}

/** `null` for an indicator in series: its figures are theirs. */
function lineCells(line: LineAssessment | null): Row {
  const { baseline, target, actual, forecast } = line ?? {};
  return {
    ...yearCells('baseline_year', baseline?.year),
    baseline: numberCell(baseline?.value),
    ...yearCells('target_year', target?.year),
    target: numberCell(target?.value),
    ...yearCells('actual_year', actual?.year),
    actual: numberCell(line?.value),
    progress: numberCell(line?.progress),
    elapsed: numberCell(line?.elapsed),
    pace: numberCell(line?.pace),
    expected: numberCell(line?.expected?.value),
    margin: numberCell(line?.margin),
    needed_per_year: numberCell(line?.neededPerYear),
    forecast: numberCell(forecast?.value),
    forecast_confidence: forecast?.confidence ?? null,
    reason: line ? reasonOf(line) : null,
    stale: actual?.stale ?? false,
  };
}

const reasonOf = (line: LineAssessment): string | null =>
  line.notAssessable ?? line.pending?.why ?? line.noActual;

type Judged = Pick<IndicatorAssessment, 'verdict' | 'standing' | 'grade'>;

const judged = ({ verdict, standing, grade }: Judged, words: VerdictWords): Row => ({
  verdict,
  ...labelled('verdict', { ja: words.ja[verdict], en: words.en[verdict] }),
  standing,
  grade: grade.id,
});
