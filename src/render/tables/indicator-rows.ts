import { publishedWords } from '../../assess/opinions.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Indicator } from '../../model/indicator.ts';
import { policyOf, type RecordTree } from '../../model/tree.ts';
import { eraShort } from '../../time/era.ts';
import { itself, labelled, nameCells, saidCells, sourceCells, yearCells } from './cells.ts';
import type {
  BreaksRow,
  IndicatorSeriesRow,
  IndicatorsRow,
  PublishedWordsRow,
} from './row-types.generated.d.ts';

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
      ...labelled('short', indicator.short),
      logic_level: indicator.level,
      due: indicator.due,
      ...saidCells('continues_note', indicator.continues?.note),
    };
  }
}

/** Every indicator has a row for itself, so that what is said of it as a whole has something to point to. */
export function* seriesRows({ plan }: PlanAssessment): Iterable<IndicatorSeriesRow> {
  for (const indicator of plan.indicators) {
    const key = { plan: plan.id, indicator: indicator.id };
    yield {
      ...key,
      series: itself,
      ...nameCells(indicator.name),
      ...saidCells('note', null),
      ...sourceCells(indicator),
    };
    for (const series of indicator.series) {
      yield {
        ...key,
        series: series.id,
        ...nameCells(series.name),
        ...saidCells('note', series.note),
        ...sourceCells(series, indicator),
      };
    }
  }
}

/** What the government had said of its figures by the day. */
export function* publishedWordRows({ plan, asOf }: PlanAssessment): Iterable<PublishedWordsRow> {
  for (const indicator of plan.indicators) {
    for (const { index, entry } of publishedWords(indicator, asOf)) {
      yield {
        plan: plan.id,
        indicator: indicator.id,
        position: index + 1,
        ...yearCells('year', entry.year),
        ...saidCells('says', entry.says),
        progress: entry.progress,
        attainment: entry.attainment,
        verdict: entry.verdict,
        ...saidCells('note', entry.note),
        ...sourceCells(entry, indicator),
      };
    }
  }
}

export function* breakRows({ plan }: PlanAssessment): Iterable<BreaksRow> {
  for (const indicator of plan.indicators) {
    for (const { id, record, figures } of linesOf(indicator)) {
      for (const entry of figures.breaks) {
        yield {
          plan: plan.id,
          indicator: indicator.id,
          series: id,
          year: entry.year,
          year_era: eraShort(entry.year),
          baseline: entry.baseline?.value ?? null,
          ...saidCells('note', entry.note),
          ...sourceCells(entry, record),
        };
      }
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
