import { neededShare } from '../../../assess/needed-share.ts';
import type { PlanAssessment } from '../../../assess/plan-types.ts';
import type { FigureColumn, UsualTimes } from '../../../assess/usual-times.ts';
import { planWords } from '../../../language/name.ts';
import { toNumber } from '../../../number/nearest.ts';
import { type IndicatorCells, indicatorCells, rowLabel } from '../../wording/indicator-cells.ts';
import type { IndicatorRow } from '../../wording/indicator-rows.ts';
import { timeOf } from '../../wording/number-format.ts';
import type { Cell, Column } from '../document.ts';
import { plainText } from '../text.ts';
import { verdictTone } from '../tones.ts';
import { earlierLine, isSameFigure, timeBefore } from './compared.ts';
import type { PlanStatus } from './plan-status.ts';

export type ColumnKey = FigureColumn | 'name' | 'progress' | 'verdict' | 'grade' | 'bar';

export interface IndicatorColumn {
  readonly key: ColumnKey;
  readonly column: Column;
  cell(row: IndicatorRow): Cell;
}

type Written = ReadonlyMap<IndicatorRow, IndicatorCells>;

/** From left to right; a column in which nothing is known is left out. */
export function columnsFor(
  { assessment, earlier, writing }: PlanStatus,
  written: Written,
  usual: UsualTimes,
): readonly IndicatorColumn[] {
  const { language, numbers } = writing;
  const { terms, status } = language;
  const { judgement } = assessment.plan;
  const words = planWords(assessment.plan, language.code, terms);
  const figure = (key: FigureColumn, word: string, rest: Partial<Column> = {}): IndicatorColumn => {
    const time = usual[key] && timeOf(usual[key], numbers);
    return {
      key,
      column: { heading: numbers.heading(word, time), align: 'right', ...rest },
      cell: row => written.get(row)?.figures[key] ?? '',
    };
  };
  const actual = earlier ? figureBefore(earlier) : figure('actual', terms.actual);
  const isOwnJudgement = judgement.kind !== 'built-in' || judgement.name !== 'standard';
  const all: IndicatorColumn[] = [
    {
      key: 'name',
      column: { heading: words.indicator, isPlain: true, wraps: true, comfort: 22 },
      cell: row => rowLabel(row, writing),
    },
    figure('baseline', terms.baseline, { rank: 2 }),
    { ...actual, cell: row => noted(actual.cell(row), written.get(row)) },
    figure('expected', terms.expected, { rank: 4, below: 'named' }),
    figure('target', words.target),
    {
      key: 'progress',
      column: { heading: status.columns.progress, align: 'right', rank: 0 },
      cell: row => written.get(row)?.progress ?? '',
    },
    figure('forecast', terms.forecast, { rank: 5, below: 'named' }),
    { key: 'verdict', column: { heading: terms.verdict }, cell: row => verdictCell(row, written.get(row)) },
    ...(isOwnJudgement
      ? [
          {
            key: 'grade' as const,
            column: { heading: terms.judgement, rank: 3 },
            cell: (row: IndicatorRow) => written.get(row)?.grade ?? '',
          },
        ]
      : []),
    {
      key: 'bar',
      column: { heading: '', rank: 1 },
      cell: row => barCell(row, written.get(row)),
    },
  ];
  return all.filter(column => isTelling(column, written));

  /** The figure with the one of the day before it: «28.6 → 35.2». */
  function figureBefore(day: PlanAssessment): IndicatorColumn {
    const before = timeBefore([...written.keys()], day, usual);
    const now = usual.actual && timeOf(usual.actual, numbers);
    const time = before && now ? language.diff.change(timeOf(before, numbers), now) : now;
    const earlierTimes = before ? { ...usual, actual: before } : usual;
    return {
      key: 'actual',
      column: { heading: numbers.heading(terms.actual, time), align: 'right' },
      cell: row => {
        const own = written.get(row)?.figures.actual ?? '';
        const line = earlierLine(row, day);
        if (!line?.actual || !row.line || isSameFigure(row.line, line)) return own;
        const style = { ...writing, usual: earlierTimes };
        return language.diff.change(indicatorCells({ ...row, line }, style).figures.actual, own);
      },
    };
  }
}

/** An old figure has a mark behind it. */
const noted = (cell: Cell, cells: IndicatorCells | undefined): Cell =>
  cells?.stale && typeof cell === 'string' && cell !== '' ? { text: cell, sign: '*' } : cell;

const always: readonly ColumnKey[] = ['name', 'verdict', 'target'];

function isTelling({ key, cell }: IndicatorColumn, written: Written): boolean {
  if (always.includes(key)) return true;
  return [...written.keys()].some(row => {
    const content = cell(row);
    if (typeof content === 'object' && ('chart' in content || 'sign' in content)) return true;
    return !['', '-'].includes(plainText(content));
  });
}

function verdictCell({ assessed }: IndicatorRow, cells: IndicatorCells | undefined): Cell {
  if (!assessed || !cells) return '';
  return { text: cells.verdict, ...verdictTone(assessed.verdict) };
}

/** The bar, or what is said in place of one. */
function barCell({ line, standing }: IndicatorRow, cells: IndicatorCells | undefined): Cell {
  const tone = standing ? verdictTone(standing) : {};
  if (cells?.reason) return { text: cells.reason, ...tone };
  if (!line?.progress) return '';
  return {
    chart: { kind: 'progress', progress: toNumber(line.progress), needed: neededShare(line) },
    ...tone,
  };
}
