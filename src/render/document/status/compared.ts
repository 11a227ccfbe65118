import type { PlanAssessment } from '../../../assess/plan-types.ts';
import type { LineAssessment } from '../../../assess/types.ts';
import { isSameTime, type UsualTimes, usualTimes } from '../../../assess/usual-times.ts';
import type { Position } from '../../../model/indicator.ts';
import { equal } from '../../../number/fraction.ts';
import type { IndicatorRow } from '../../wording/indicator-rows.ts';

/** The same line of figures on the day that it is compared with; `null` where there was none. */
export function earlierLine(
  { indicator, assessed }: IndicatorRow,
  earlier: PlanAssessment,
): LineAssessment | null {
  const own = earlier.indicators.find(one => one.indicator.id === indicator.id);
  if (!own) return null;
  return assessed && 'id' in assessed ? (own.series.find(({ id }) => id === assessed.id) ?? null) : own.line;
}

/** Neither the figure that is judged is another, nor what is said of it. */
function isUnchanged(row: IndicatorRow, earlier: PlanAssessment): boolean {
  const { line } = row;
  const before = earlierLine(row, earlier);
  if (!line || !before || line.verdict !== before.verdict) return false;
  if (line.standing.verdict !== before.standing.verdict) return false;
  return isSameFigure(line, before);
}

export function isSameFigure(a: LineAssessment, b: LineAssessment): boolean {
  if (!a.actual || !b.actual) return a.actual === b.actual;
  if (!isSameTime(a.actual, b.actual)) return false;
  return a.value && b.value ? equal(a.value, b.value) : a.value === b.value;
}

/** What changed, under the headings that it needs; and how many did not. */
export function changedRows(
  rows: readonly IndicatorRow[],
  earlier: PlanAssessment,
): { readonly rows: readonly IndicatorRow[]; readonly unchanged: number } {
  const same = new Set(rows.filter(row => row.line && isUnchanged(row, earlier)));
  const left = rows.filter((row, index) => {
    if (row.line) return !same.has(row);
    const below = rows.slice(index + 1);
    const end = below.findIndex(({ depth }) => depth <= row.depth);
    return below.slice(0, end < 0 ? below.length : end).some(one => one.line && !same.has(one));
  });
  return { rows: left, unchanged: same.size };
}

/** Of when most of the figures before are, where that is not when they are now. */
export function timeBefore(
  rows: readonly IndicatorRow[],
  earlier: PlanAssessment,
  usual: UsualTimes,
): Position | null {
  const lines = rows.flatMap(row => earlierLine(row, earlier) ?? []);
  const { actual } = usualTimes(lines);
  return actual && !isSameTime(actual, usual.actual) ? actual : null;
}
