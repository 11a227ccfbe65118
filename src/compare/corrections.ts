import { assessIndicator } from '../assess/indicator.ts';
import { knownAt } from '../assess/known.ts';
import { momentOf } from '../assess/observed.ts';
import type { PlanAssessment } from '../assess/plan-types.ts';
import { type Actual, type Figures, figureLines, type Indicator, type Series } from '../model/indicator.ts';
import type { Verdict } from '../model/verdicts.ts';
import type { ContractChange, ExportedTable } from './contract.ts';
import type { Pair } from './pair.ts';

/** A figure that was printed in an earlier export, and is another one now. */
export interface Correction {
  readonly plan: string;
  readonly indicator: Indicator;
  /** `null` for the indicator's own figures. */
  readonly series: Series | null;
  readonly printed: number;
  /** What serves now; it says why, where anyone does. */
  readonly right: Actual;
  /** What the last figure says: with this one as it was printed, and as it is now. */
  readonly verdict: Pair<Verdict>;
}

/** What an earlier export is found to be, held against now. */
export interface ContractFindings {
  readonly changes: readonly ContractChange[];
  readonly corrections: readonly Correction[];
}

/** What has to be put right in public: figures that were printed as settled, and are others now. */
export function* correctionsSince(
  observations: ExportedTable,
  { plan, asOf, indicators }: PlanAssessment,
): Iterable<Correction> {
  const printed = printedFigures(observations, plan.id);
  for (const { indicator, standing: now, policy } of indicators) {
    for (const { figures } of figureLines(indicator)) {
      const series = figures === indicator ? null : (figures as Series);
      for (const { index, entry } of knownAt(figures.actuals, asOf)) {
        const was = printed.get([indicator.id, series?.id ?? '_', momentOf(entry)].join('\0'));
        const is = figureOf(entry);
        if (was === undefined || is === null || was === is) continue;
        const before = withFigure(indicator, figures, index, was);
        const { standing } = assessIndicator(before, { judgement: plan.judgement, policy }, asOf);
        yield {
          plan: plan.id,
          indicator,
          series,
          printed: was,
          right: entry,
          verdict: { before: standing, after: now },
        };
      }
    }
  }
}

/** Of a cumulative goal the running total serves, where there is one. */
const figureOf = ({ value, total }: Actual): number | null => total ?? value;

/** The settled actual figures that served, by what they were of. One that was provisional was expected to change. */
function printedFigures({ columns, rows }: ExportedTable, plan: string): ReadonlyMap<string, number> {
  const place = new Map(columns.map(({ name }, index) => [name, index]));
  const cell = (row: readonly string[], name: string) => row[place.get(name) ?? -1] ?? '';
  const figures = new Map<string, number>();
  for (const row of rows) {
    const isPrinted = cell(row, 'kind') === 'actual' && cell(row, 'serves') === 'true';
    const value = cell(row, 'total') || cell(row, 'value');
    if (!isPrinted || cell(row, 'plan') !== plan || cell(row, 'provisional') === 'true' || value === '')
      continue;
    const key = ['indicator', 'series', 'moment'].map(name => cell(row, name));
    figures.set(key.join('\0'), Number(value));
  }
  return figures;
}

/** The indicator as it would be if a figure were still the one that was printed. */
function withFigure(indicator: Indicator, of: Figures, index: number, value: number): Indicator {
  const replaced = <Line extends Figures>(line: Line): Line => ({
    ...line,
    actuals: line.actuals.map((entry, at) =>
      at === index ? { ...entry, ...(entry.total === null ? { value } : { total: value }) } : entry,
    ),
  });
  if (of === indicator) return replaced(indicator);
  return {
    ...indicator,
    series: indicator.series.map(series => (series === of ? replaced(series) : series)),
  };
}
