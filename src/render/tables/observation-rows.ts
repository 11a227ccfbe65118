import { momentOf, type Observed, observedAt } from '../../assess/observed.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Noted } from '../../model/record.ts';
import { eraShort } from '../../time/era.ts';
import { linesOf } from './indicator-rows.ts';
import type { ObservationsRow } from './row-types.generated.d.ts';

/** Every figure that exists at the as-of day, each with whether it serves or was corrected, settled or revised. */
export function* observationRows({ plan, asOf }: PlanAssessment): Iterable<ObservationsRow> {
  for (const indicator of plan.indicators) {
    for (const { id, record, figures } of linesOf(indicator)) {
      const { id: indicatorId, unit } = indicator;
      const line = { plan: plan.id, indicator: indicatorId, series: id, unit, record };
      for (const figure of observedAt(figures, indicator.due, asOf)) yield rowOf(figure, line);
    }
  }
}

interface ObservedLine {
  readonly plan: string;
  readonly indicator: string;
  readonly series: string;
  readonly unit: string | null;
  readonly record: Noted;
}

/** In one piece: of all tables this one has the most rows, and objects put together from parts are slow. */
function rowOf({ kind, position, entry, serves }: Observed, line: ObservedLine): ObservationsRow {
  const source = (entry.source ?? line.record.source)?.[0];
  return {
    plan: line.plan,
    indicator: line.indicator,
    series: line.series,
    unit: line.unit,
    kind,
    position,
    moment: momentOf(entry),
    year: entry.year,
    year_era: eraShort(entry.year),
    date: entry.date,
    value: entry.value ?? null,
    total: entry.total ?? null,
    min: entry.min ?? null,
    max: entry.max ?? null,
    tolerance: entry.tolerance ?? null,
    none: entry.none ?? null,
    serves,
    provisional: entry.provisional ?? false,
    approximate: entry.approximate ?? false,
    known: entry.known ?? null,
    decided: entry.decided ?? null,
    corrects: entry.corrects ?? null,
    why: entry.why?.plain ?? null,
    note: entry.note?.plain ?? null,
    source: source?.id ?? null,
    source_place: source?.place ?? null,
    since: entry.since ?? null,
    sample: entry.sample ?? null,
    review: entry.review ?? null,
    why_ja: entry.why?.by.ja ?? null,
    why_en: entry.why?.by.en ?? null,
    note_ja: entry.note?.by.ja ?? null,
    note_en: entry.note?.by.en ?? null,
  };
}
