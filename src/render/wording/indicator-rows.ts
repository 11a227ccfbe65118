import type { Group, PlanAssessment } from '../../assess/plan-types.ts';
import type { IndicatorAssessment, LineAssessment, SeriesAssessment } from '../../assess/types.ts';
import { isLate } from '../../assess/years.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Name } from '../../model/record.ts';
import type { RecordTree } from '../../model/tree.ts';
import { descendants } from '../../model/tree.ts';

/** One line of a table of indicators: a heading, an indicator, or one of its series. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  /** What it is called: a series by its own name, anything else by the indicator's. */
  readonly series: Name | null;
  /** Its number, without what the row above that it belongs to has already said. */
  readonly number: string | null;
  readonly depth: number;
  /** `null` for a heading. */
  readonly assessed: IndicatorAssessment | SeriesAssessment | null;
  /** `null` where there are no figures of its own. */
  readonly line: LineAssessment | null;
  readonly standing: LineAssessment['standing']['verdict'] | null;
  /** To be explained. */
  readonly late: boolean;
}

/** Indicators and their headings as the plan orders them, below a policy or, for `null`, below nothing. */
export function rowsBelow(
  tree: RecordTree,
  policy: string | null,
  { indicators }: PlanAssessment,
): IndicatorRow[] {
  const assessed = new Map(indicators.map(one => [one.indicator.id, one]));
  const rows: IndicatorRow[] = [];
  for (const { record, depth } of descendants(tree, policy)) {
    if (record.kind !== 'indicator') continue;
    const own = assessed.get(record.id) ?? null;
    if (policy === null && !isUnassigned(tree, record, own)) continue;
    const parent = record.under === null ? null : tree.records.get(record.under);
    const above = parent?.kind === 'indicator' ? parent.no : null;
    for (const one of rowsOf(record, own, { depth, number: ownNumber(record.no, above) })) rows.push(one);
  }
  return rows;
}

/** The indicators of a group, without their headings. */
export function rowsOfGroup({ indicators: ids }: Group, { indicators }: PlanAssessment): IndicatorRow[] {
  const own = indicators.filter(({ indicator }) => ids.includes(indicator.id));
  return own.flatMap(one => rowsOf(one.indicator, one, { depth: 0, number: one.indicator.no ?? null }));
}

function isUnassigned(tree: RecordTree, record: Indicator, assessed: IndicatorAssessment | null): boolean {
  if (assessed) return assessed.policy === null;
  return record.under === null || !tree.records.has(record.under);
}

export function rowsOf(
  indicator: Indicator,
  assessed: IndicatorAssessment | null,
  place: Pick<IndicatorRow, 'depth' | 'number'>,
): IndicatorRow[] {
  const row: IndicatorRow = {
    indicator,
    series: null,
    ...place,
    assessed,
    line: assessed?.line ?? null,
    standing: assessed?.standing ?? null,
    late: assessed !== null && isLate(assessed.standing),
  };
  const parts = (assessed?.series ?? []).map(
    (part): IndicatorRow => ({
      indicator,
      series: part.name,
      number: null,
      depth: place.depth + 1,
      assessed: part,
      line: part,
      standing: part.standing.verdict,
      late: false,
    }),
  );
  return [row, ...parts];
}

function ownNumber(number: string | null, above: string | null): string | null {
  const start = above === null ? null : `${above}-`;
  return start !== null && number?.startsWith(start) ? number.slice(start.length) : number;
}
