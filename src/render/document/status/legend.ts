import { neededShare } from '../../../assess/needed-share.ts';
import type { PlanAssessment } from '../../../assess/plan-types.ts';
import type { LineAssessment } from '../../../assess/types.ts';
import type { Language } from '../../../language/language.ts';
import { equal } from '../../../number/fraction.ts';
import type { IndicatorCells } from '../../wording/indicator-cells.ts';
import type { IndicatorRow } from '../../wording/indicator-rows.ts';
import { elapsedText } from '../../wording/share.ts';
import type { Writing } from '../../wording/writing.ts';
import type { Legend } from '../document.ts';
import type { ColumnKey, IndicatorColumn } from './indicator-columns.ts';

/** What the signs of the table mean: only those that are in it. */
export function legendOf(
  assessment: PlanAssessment,
  written: ReadonlyMap<IndicatorRow, IndicatorCells>,
  columns: readonly IndicatorColumn[],
  { language }: Writing,
): readonly Legend[] {
  const { legend } = language.status;
  const rows = [...written.keys()];
  const lines = rows.flatMap(({ line }) => line ?? []);
  const drawn = lines.filter(({ progress }) => progress !== null);
  const of = (key: ColumnKey, sign: Legend['sign'], text: string): readonly Legend[] => {
    const column = columns.find(one => one.key === key)?.column;
    return column ? [{ column, sign, text }] : [];
  };
  return [
    ...(drawn.some(line => neededShare(line) !== null)
      ? of('bar', 'needed', legend.needed(timeGone(drawn)))
      : []),
    ...(drawn.some(({ progress }) => progress && progress.numerator < 0n)
      ? of('bar', 'worse', legend.worse)
      : []),
    ...(rows.some(({ late }) => late) ? [{ sign: '!', text: legend.explain } as const] : []),
    ...of('progress', null, legend.progress),
    ...([...written.values()].some(({ stale }) => stale) ? of('actual', '*', legend.stale) : []),
    ...(lines.some(({ forecast }) => forecast?.confidence === 'low')
      ? of('forecast', null, legend.forecast)
      : []),
    ...gradeLegend(assessment, language).flatMap(text => of('grade', null, text)),
  ];
}

/** What the letters of the national judgement stand for. */
function gradeLegend({ plan }: PlanAssessment, { terms }: Language): string[] {
  const { judgement } = plan;
  if (judgement.kind !== 'built-in' || judgement.name !== 'national') return [];
  return Object.entries(terms.nationalGrades).map(([letter, meaning]) => `${letter} ${meaning}`);
}

/** The share of the time that has gone, where it is the same for all. */
function timeGone(lines: readonly LineAssessment[]): string | null {
  const shares = lines.flatMap(({ elapsed }) => elapsed ?? []);
  const [first] = shares;
  return first && shares.every(share => equal(share, first)) ? elapsedText(first) : null;
}
