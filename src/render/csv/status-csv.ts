import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { IndicatorAssessment } from '../../assess/types.ts';
import type { Position } from '../../model/indicator.ts';
import { figuresJson, numberOrNull } from '../json/line-json.ts';
import { type CsvValue, csvText } from './csv.ts';

const columns = [
  'as_of',
  'government',
  'plan',
  'policy',
  'indicator',
  'no',
  'name_ja',
  'name_en',
  'role',
  'unit',
  'goal',
  'baseline_when',
  'baseline',
  'target_when',
  'target',
  'target_min',
  'target_max',
  'actual_when',
  'actual',
  'progress',
  'elapsed',
  'pace',
  'expected',
  'margin',
  'needed_per_year',
  'forecast_when',
  'forecast',
  'verdict',
  'standing',
  'grade',
] as const;

/** One row an indicator. One with series has no figures of its own: `export` has a row for each of them. */
export function statusCsv(rows: readonly (readonly CsvValue[])[]): string {
  return csvText(columns, rows);
}

export function planCsvRows({ plan, asOf, indicators }: PlanAssessment): CsvValue[][] {
  return indicators.map(assessed => {
    const { indicator, policy, verdict, standing, grade } = assessed;
    const { name, no, role, unit, goal } = indicator;
    return [
      ...[asOf, plan.government, plan.id, policy, indicator.id, no],
      ...[name.ja ?? null, name.en ?? null, role, unit, goal],
      ...figureFields(assessed),
      ...[verdict, standing, grade.id],
    ];
  });
}

function figureFields({ line }: IndicatorAssessment): CsvValue[] {
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
