import { targetsAt } from '../../assess/in-force.ts';
import { knownAt, outlookAt } from '../../assess/known.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Actual, Figures, Position, Target } from '../../model/indicator.ts';
import type { Day, Noted } from '../../model/record.ts';
import { eraShort } from '../../time/era.ts';
import { linesOf } from './indicator-rows.ts';
import type { Row } from './table.ts';

/** Every figure that exists at the as-of day, each with whether it serves or was corrected, settled or revised. */
export function* observationRows({ plan, asOf }: PlanAssessment): Iterable<Row> {
  for (const indicator of plan.indicators) {
    for (const { id, record, figures } of linesOf(indicator)) {
      const { id: indicatorId, unit } = indicator;
      const line = { plan: plan.id, indicator: indicatorId, series: id, unit, record };
      for (const figure of figuresAt(figures, asOf)) yield rowOf(figure, line);
    }
  }
}

/** What one or the other kind of figure says. */
type Entry = Noted & Position & Partial<Omit<Target, 'value'>> & Partial<Omit<Actual, 'why'>>;

interface Figure {
  readonly kind: 'baseline' | 'target' | 'path' | 'actual';
  readonly position: number;
  readonly entry: Entry;
  readonly serves: boolean;
}

interface Line {
  readonly plan: string;
  readonly indicator: string;
  readonly series: string;
  readonly unit: string | null;
  readonly record: Noted;
}

/** In one piece: of all tables this one has the most rows, and objects put together from parts are slow. */
function rowOf({ kind, position, entry, serves }: Figure, line: Line): Row {
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
    why: entry.why ?? null,
    note: entry.note,
    source: source?.id ?? null,
    source_place: source?.place ?? null,
  };
}

const momentOf = ({ year, date }: Position): string => date ?? String(year);

/** Counted within a moment: a correction of an old figure moves no figure of a later year. */
const placeOf = (entries: readonly Position[], index: number): number =>
  1 + entries.slice(0, index).filter(before => momentOf(before) === momentOf(entries[index]!)).length;

function* figuresAt({ baseline, breaks, targets, path, actuals }: Figures, asOf: Day): Iterable<Figure> {
  // The first baseline, then those after a break in the series.
  const baselines = [baseline, ...breaks.map(each => each.baseline)].filter(each => each !== null);
  yield* all('baseline', baselines);
  yield* targetsIn(targets, asOf);
  yield* all('path', path);
  yield* actualsIn(actuals, asOf);
}

function* all(kind: Figure['kind'], entries: readonly Entry[]): Iterable<Figure> {
  for (const [index, entry] of entries.entries())
    yield { kind, position: placeOf(entries, index), entry, serves: true };
}

function* targetsIn(targets: readonly Target[], asOf: Day): Iterable<Figure> {
  const decided = targetsAt(targets, asOf);
  const last = decided.at(-1)?.index;
  for (const { index, entry } of decided)
    yield { kind: 'target', position: placeOf(targets, index), entry, serves: index === last };
}

function* actualsIn(actuals: readonly Actual[], asOf: Day): Iterable<Figure> {
  const known = [...knownAt(actuals, asOf), ...outlookAt(actuals, asOf)];
  const serving = new Set(known.map(({ index }) => index));
  const replaced = known.flatMap(each => each.replaced);
  for (const { index, entry } of [...known, ...replaced].sort((a, b) => a.index - b.index))
    yield { kind: 'actual', position: placeOf(actuals, index), entry, serves: serving.has(index) };
}
