import { targetsAt } from '../../assess/in-force.ts';
import { knownAt, outlookAt } from '../../assess/known.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Figures, Position } from '../../model/indicator.ts';
import type { Day, Noted } from '../../model/record.ts';
import { sourceCells, yearCells } from './cells.ts';
import { linesOf } from './indicator-rows.ts';
import type { Row } from './table.ts';

/** Every figure that exists at the as-of day, each with whether it serves or was corrected, settled or revised. */
export function* observationRows({ plan, asOf }: PlanAssessment): Iterable<Row> {
  for (const indicator of plan.indicators) {
    for (const { id, record, figures } of linesOf(indicator)) {
      const key = { plan: plan.id, indicator: indicator.id, series: id };
      for (const figure of figuresAt(figures, asOf)) {
        yield {
          ...empty,
          ...key,
          unit: indicator.unit,
          ...figure.cells,
          ...sourceCells(figure.entry, record),
        };
      }
    }
  }
}

const empty: Row = {
  value: null,
  total: null,
  min: null,
  max: null,
  tolerance: null,
  none: null,
  serves: true,
  provisional: false,
  approximate: false,
  known: null,
  decided: null,
  corrects: null,
  why: null,
};

interface FigureRow {
  readonly entry: Noted;
  readonly cells: Row;
}

const when = (position: Position): Row => ({ ...yearCells('year', position.year), date: position.date });

function* figuresAt(figures: Figures, asOf: Day): Iterable<FigureRow> {
  const { baseline } = figures;
  if (baseline) {
    const { value, approximate, note } = baseline;
    yield {
      entry: baseline,
      cells: { kind: 'baseline', position: 1, ...when(baseline), value, approximate, note },
    };
  }
  for (const [index, each] of figures.breaks.entries()) {
    if (!each.baseline) continue;
    const { value, approximate, note } = each.baseline;
    const cells = { kind: 'baseline', position: index + 2, ...when(each.baseline), value, approximate, note };
    yield { entry: each.baseline, cells };
  }
  yield* targets(figures, asOf);
  for (const [index, entry] of figures.path.entries()) {
    const { value, note } = entry;
    yield { entry, cells: { kind: 'path', position: index + 1, ...when(entry), value, note } };
  }
  yield* actuals(figures, asOf);
}

function* targets({ targets: all }: Figures, asOf: Day): Iterable<FigureRow> {
  const decided = targetsAt(all, asOf);
  for (const { index, entry } of decided) {
    const { value, min, max, tolerance, decided: day, why, note } = entry;
    const cells = {
      value,
      min,
      max,
      tolerance,
      decided: day,
      why,
      note,
      serves: index === decided.at(-1)?.index,
    };
    yield { entry, cells: { kind: 'target', position: index + 1, ...when(entry), ...cells } };
  }
}

function* actuals({ actuals: all }: Figures, asOf: Day): Iterable<FigureRow> {
  const known = [...knownAt(all, asOf), ...outlookAt(all, asOf)];
  const serving = new Set(known.map(({ index }) => index));
  const replaced = known.flatMap(each => each.replaced);
  for (const { index, entry } of [...known, ...replaced].sort((a, b) => a.index - b.index)) {
    const { value, total, none, provisional, approximate, known: day, corrects, why, note } = entry;
    const cells = { value, total, none, provisional, approximate, known: day, corrects, why, note };
    const serves = serving.has(index);
    yield { entry, cells: { kind: 'actual', position: index + 1, ...when(entry), ...cells, serves } };
  }
}
