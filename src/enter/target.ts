import type { EntryProblem } from '../language/editing.ts';
import type { Indicator, Position, Series } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import type { Entered } from './entered.ts';
import { indicatorKeys, seriesKeys } from './key-order.ts';
import { type Beside, besideKeys, momentKeys, type Spelling, without } from './keys.ts';

export interface TargetSaid extends Beside {
  readonly when: Position;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly decided: Day;
  readonly why: string | null;
  readonly review: string | null;
}

/** A target as it was decided, behind those decided before it; what was decided once is never written over. */
export function enterTarget(
  indicator: Indicator,
  series: Series | null,
  said: TargetSaid,
  spelling: Spelling,
): Entered | EntryProblem {
  if (indicator.series.length > 0 && !series)
    return { kind: 'series-needed', series: indicator.series.map(({ id, name }) => ({ id, name })) };
  const { targets } = series ?? indicator;
  const { value, min, max, why, review, when } = said;
  const isFirst = targets.length === 0;
  const index = targets.findLastIndex(({ decided }) => (decided ?? '') <= said.decided) + 1;
  const last = targets[index - 1];
  if (last && last.value === value && last.min === min && last.max === max && isWhen(last, when))
    return { edits: [], remarks: [{ kind: 'there-already', what: 'target' }] };
  const entry = without({
    ...momentKeys(when, spelling),
    value,
    min,
    max,
    decided: isFirst && said.why === null && said.review === null ? null : said.decided,
    why,
    review,
    ...besideKeys(said),
  });
  const at = series ? ['series', indicator.series.indexOf(series), 'targets'] : ['targets'];
  const order = series ? seriesKeys : indicatorKeys;
  return {
    edits: [{ file: indicator.file, changes: [{ kind: 'insert', at, index, value: entry, order }] }],
    remarks: [],
  };
}

const isWhen = (a: Position, b: Position) => a.year === b.year && a.date === b.date;
