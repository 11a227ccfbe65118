import type { PlanAssessment } from '../../assess/plan-types.ts';
import { languageCodes } from '../../model/record.ts';
import { type CsvValue, csvText } from './csv.ts';
import { figureColumns, figureFields } from './figure-fields.ts';

const columns = [
  'as_of',
  'government',
  'plan',
  'policy',
  'owner',
  'indicator',
  'no',
  ...languageCodes.map(code => `name_${code}`),
  'role',
  'unit',
  'goal',
  ...figureColumns,
  'verdict',
  'standing',
  'grade',
];

/** One row an indicator. One with series has no figures of its own: `export` has a row for each of them. */
export function statusCsv(rows: readonly (readonly CsvValue[])[]): string {
  return csvText(columns, rows);
}

export function planCsvRows({ plan, asOf, indicators }: PlanAssessment): CsvValue[][] {
  return indicators.map(assessed => {
    const { indicator, policy, verdict, standing, grade } = assessed;
    const { name, no, role, unit, goal } = indicator;
    return [
      ...[asOf, plan.government, plan.id, policy, indicator.owner.join(';'), indicator.id, no],
      ...languageCodes.map(code => name[code] ?? null),
      ...[role, unit, goal],
      ...figureFields(assessed),
      ...[verdict, standing, grade.id],
    ];
  });
}
