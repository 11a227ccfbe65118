import type { PlanAssessment } from '../../../assess/plan-types.ts';
import type { LineAssessment } from '../../../assess/types.ts';
import type { Language } from '../../../language/language.ts';
import { equal } from '../../../number/fraction.ts';
import type { IndicatorCells } from '../../figures/indicator-cells.ts';
import type { IndicatorRow } from '../../figures/indicator-rows.ts';
import { neededShare } from '../../figures/needed-share.ts';
import { elapsedText } from '../../figures/share.ts';
import { hasBlocks } from '../bar.ts';
import { flow } from '../flow.ts';
import type { Frame } from './frame.ts';
import type { ColumnKey } from './indicator-columns.ts';

/** What the signs of the table mean: only those that are on it. */
export function legendLines(
  { assessment, language, screen, paints }: Frame,
  written: ReadonlyMap<IndicatorRow, IndicatorCells>,
  shown: ReadonlySet<ColumnKey>,
): string[] {
  const { legend } = language.status;
  const rows = [...written.keys()];
  const lines = rows.flatMap(({ line }) => line ?? []);
  const [mark, worse] = hasBlocks(screen) ? ['│', '◂'] : ['|', '<'];
  const drawn = shown.has('bar') ? lines.filter(({ progress }) => progress !== null) : [];
  const texts = [
    ...(drawn.some(line => neededShare(line) !== null) ? [legend.needed(mark, timeGone(drawn))] : []),
    ...(drawn.some(({ progress }) => progress && progress.numerator < 0n) ? [legend.worse(worse)] : []),
    ...(rows.some(({ late }) => late) ? [legend.explain] : []),
    ...(shown.has('progress') ? [legend.progress] : []),
    ...([...written.values()].some(({ stale }) => stale) ? [legend.stale] : []),
    ...(shown.has('forecast') && lines.some(({ forecast }) => forecast?.confidence === 'low')
      ? [legend.forecast]
      : []),
    ...(shown.has('grade') ? gradeLegend(assessment, language) : []),
  ];
  if (texts.length === 0) return [];
  const text = texts.join('  ');
  const fitting = screen.columns === null ? [text] : flow(text, screen.columns, screen.ambiguous);
  return ['', ...fitting.map(line => paints.faint(line))];
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
