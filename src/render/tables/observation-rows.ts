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

const when = (position: Position): Row => ({
  moment: momentOf(position),
  ...yearCells('year', position.year),
  date: position.date,
});

const momentOf = ({ year, date }: Position): string => date ?? String(year);

/** Counted within a moment: a correction of an old figure moves no figure of a later year. */
const placeOf = (entries: readonly Position[], index: number): number =>
  1 + entries.slice(0, index).filter(before => momentOf(before) === momentOf(entries[index]!)).length;

function* figuresAt(figures: Figures, asOf: Day): Iterable<FigureRow> {
  yield* baselines(figures);
  yield* targets(figures, asOf);
  for (const [index, entry] of figures.path.entries()) {
    const { value, note } = entry;
    const position = placeOf(figures.path, index);
    yield { entry, cells: { kind: 'path', position, ...when(entry), value, note } };
  }
  yield* actuals(figures, asOf);
}

/** The first, then those after a break in the series. */
function* baselines({ baseline, breaks }: Figures): Iterable<FigureRow> {
  const all = [baseline, ...breaks.map(each => each.baseline)].filter(each => each !== null);
  for (const [index, entry] of all.entries()) {
    const { value, approximate, note } = entry;
    const position = placeOf(all, index);
    yield { entry, cells: { kind: 'baseline', position, ...when(entry), value, approximate, note } };
  }
}

function* targets({ targets: all }: Figures, asOf: Day): Iterable<FigureRow> {
  const decided = targetsAt(all, asOf);
  for (const { index, entry } of decided) {
    const { value, min, max, tolerance, decided: day, why, note } = entry;
    const serves = index === decided.at(-1)?.index;
    const cells = { value, min, max, tolerance, decided: day, why, note, serves };
    yield { entry, cells: { kind: 'target', position: placeOf(all, index), ...when(entry), ...cells } };
  }
}

function* actuals({ actuals: all }: Figures, asOf: Day): Iterable<FigureRow> {
  const known = [...knownAt(all, asOf), ...outlookAt(all, asOf)];
  const serving = new Set(known.map(({ index }) => index));
  const replaced = known.flatMap(each => each.replaced);
  for (const { index, entry } of [...known, ...replaced].sort((a, b) => a.index - b.index)) {
    const { value, total, none, provisional, approximate, known: day, corrects, why, note } = entry;
    const serves = serving.has(index);
    const cells = { value, total, none, provisional, approximate, known: day, corrects, why, note, serves };
    yield { entry, cells: { kind: 'actual', position: placeOf(all, index), ...when(entry), ...cells } };
  }
}
