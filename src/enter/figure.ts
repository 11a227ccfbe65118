import { compareInTime, isSameMoment } from '../check/time-order.ts';
import type { EntryProblem } from '../language/editing.ts';
import type { Actual, Figures, Indicator, NoFigure, Position, Series } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import { lastYearEnded } from '../time/fiscal-year.ts';
import type { ValueMap } from '../write/edit/change.ts';
import type { Entered } from './entered.ts';
import { indicatorKeys, seriesKeys } from './key-order.ts';
import { type Beside, besideKeys, momentKeys, type Spelling, without } from './keys.ts';

/** A figure as it was said. One of `value`, `total`, `none`. */
export interface FigureSaid extends Beside {
  readonly when: Position;
  readonly value: number | null;
  readonly total: number | null;
  readonly none: NoFigure | null;
  readonly provisional: boolean;
  readonly corrects: number | null;
  readonly why: string | null;
  /** `null`: as is usual for a figure of its time. */
  readonly known: Day | 'none' | null;
}

/** Where a figure goes, or why it does not: behind the last of its own moment, else in the order of time. */
export function enterFigure(
  indicator: Indicator,
  series: Series | null,
  said: FigureSaid,
  today: Day,
  spelling: Spelling,
): Entered | EntryProblem {
  if (indicator.series.length > 0 && !series)
    return { kind: 'series-needed', series: indicator.series.map(({ id, name }) => ({ id, name })) };
  const { actuals } = (series ?? indicator) satisfies Figures;
  const last = actuals.findLast(actual => isSameMoment(actual, said.when)) ?? null;
  if (last && isSame(last, said)) return { edits: [], remarks: [{ kind: 'there-already', what: 'figure' }] };
  const isSettled = last !== null && !last.provisional && last.none !== 'not-yet';
  if (isSettled && said.provisional) return { kind: 'settled-already', before: last };
  if (isSettled && said.corrects === null) return { kind: 'needs-correction', before: last };

  const known = knownFrom(said, last, today);
  const index = actuals.findLastIndex(actual => compareInTime(actual, said.when) <= 0) + 1;
  const at = series ? ['series', indicator.series.indexOf(series), 'actuals'] : ['actuals'];
  const place = last ? actuals.indexOf(last) + 1 : index;
  const value = entryOf(said, known, spelling);
  const order = series ? seriesKeys : indicatorKeys;
  return {
    edits: [{ file: indicator.file, changes: [{ kind: 'insert', at, index: place, value, order }] }],
    remarks: said.known === null ? [{ kind: 'known', day: known }] : [],
  };
}

/** Whatever it is said to correct: who says a correction twice has it already. */
const isSame = (actual: Actual, said: FigureSaid) =>
  actual.value === said.value &&
  actual.total === said.total &&
  actual.none === said.none &&
  actual.provisional === said.provisional;

/** What is of the last year, or changes what was there, was not known before today; what is of long ago always was. */
function knownFrom({ known, when, provisional }: FigureSaid, last: Actual | null, today: Day): Day | null {
  if (known !== null) return known === 'none' ? null : known;
  return provisional || last !== null || when.year >= lastYearEnded(today) ? today : null;
}

const entryOf = (said: FigureSaid, known: Day | null, spelling: Spelling): ValueMap =>
  without({
    ...momentKeys(said.when, spelling),
    value: said.value,
    total: said.total,
    none: said.none,
    provisional: said.provisional || null,
    known,
    corrects: said.corrects,
    why: said.why,
    ...besideKeys(said),
  });
