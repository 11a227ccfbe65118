import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Indicator } from '../../model/indicator.ts';
import { policyOf, type RecordTree } from '../../model/tree.ts';
import { itself, nameCells, saidCells, sourceCells } from './cells.ts';
import type { IndicatorSeriesRow, IndicatorsRow } from './row-types.generated.d.ts';

export function* indicatorRows({ plan }: PlanAssessment, tree: RecordTree): Iterable<IndicatorsRow> {
  for (const indicator of plan.indicators) {
    yield {
      plan: plan.id,
      indicator: indicator.id,
      number: indicator.no,
      ...nameCells(indicator.name),
      role: indicator.role,
      policy: policyOf(tree, indicator)?.id ?? null,
      parent: indicator.under,
      unit: indicator.unit,
      decimals: indicator.decimals,
      goal: indicator.goal,
      limit_min: indicator.limits?.min ?? null,
      limit_max: indicator.limits?.max ?? null,
      noise: indicator.noise,
      continues: indicator.continues?.of ?? null,
      comparable: indicator.continues?.comparable ?? null,
      ...saidCells('definition', indicator.definition),
      ...saidCells('note', indicator.note),
      ...sourceCells(indicator),
    };
  }
}

/** Every indicator has a row for itself, so that what is said of it as a whole has something to point to. */
export function* seriesRows({ plan }: PlanAssessment): Iterable<IndicatorSeriesRow> {
  for (const indicator of plan.indicators) {
    for (const { id, name } of [{ id: itself, name: indicator.name }, ...indicator.series]) {
      yield { plan: plan.id, indicator: indicator.id, series: id, ...nameCells(name) };
    }
  }
}

/** The lines of figures: the indicator's own under `itself`, then those of its series. */
export const linesOf = (indicator: Indicator) => [
  { id: itself, record: indicator, figures: indicator },
  ...indicator.series.map(series => ({
    id: series.id,
    record: { ...indicator, ...noted(series, indicator) },
    figures: series,
  })),
];

const noted = (own: { source: Indicator['source'] }, record: Indicator) => ({
  source: own.source ?? record.source,
});
