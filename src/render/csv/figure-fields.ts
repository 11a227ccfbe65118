import type { IndicatorAssessment } from '../../assess/types.ts';
import type { Position } from '../../model/indicator.ts';
import { figuresJson, numberOrNull } from '../json/line-json.ts';
import type { CsvValue } from './csv.ts';

/** The figures of an indicator, as every table of indicators has them. */
export const figureColumns = [
  ...['baseline_when', 'baseline', 'target_when', 'target', 'target_min', 'target_max'],
  ...['actual_when', 'actual', 'progress', 'elapsed', 'pace', 'expected', 'margin', 'needed_per_year'],
  ...['forecast_when', 'forecast'],
] as const;

export function figureFields({ line }: IndicatorAssessment): CsvValue[] {
  const { progress, elapsed, pace, expected, margin, neededPerYear } = figuresJson(line);
  const { baseline = null, target = null, actual = null, forecast = null } = line ?? {};
  return [
    ...[timeOf(baseline), numberOrNull(baseline?.value)],
    ...[timeOf(target), ...[target?.value, target?.min, target?.max].map(numberOrNull)],
    ...[timeOf(actual), numberOrNull(line?.value)],
    ...[progress, elapsed, pace, expected, margin, neededPerYear],
    ...[forecast?.year ?? null, numberOrNull(forecast?.value)],
  ];
}

const timeOf = (at: Position | null): CsvValue => at && (at.date ?? at.year);
