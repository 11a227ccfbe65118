import { planWords } from '../../../language/name.ts';
import { toNumber } from '../../../number/nearest.ts';
import type { IndicatorCells } from '../../figures/indicator-cells.ts';
import { rowLabel } from '../../figures/indicator-cells.ts';
import type { IndicatorRow } from '../../figures/indicator-rows.ts';
import { terminalMedium, timeOf } from '../../figures/medium.ts';
import { neededShare } from '../../figures/needed-share.ts';
import type { FigureColumn, UsualTimes } from '../../figures/usual-times.ts';
import { progressBar } from '../bar.ts';
import type { Cell, Column } from '../table.ts';
import { verdictPaint } from '../tone.ts';
import type { Frame } from './frame.ts';

export type ColumnKey = FigureColumn | 'mark' | 'name' | 'progress' | 'verdict' | 'grade' | 'bar';

export interface IndicatorColumn extends Column {
  readonly key: ColumnKey;
  cell(row: IndicatorRow): Cell | string;
}

/** From left to right; a column in which nothing is known is left out. */
export function columnsFor(
  frame: Frame,
  written: ReadonlyMap<IndicatorRow, IndicatorCells>,
  { usual, indent }: { readonly usual: UsualTimes; readonly indent: number },
): IndicatorColumn[] {
  const { assessment, language, paints } = frame;
  const { terms, status } = language;
  const { judgement } = assessment.plan;
  const target = planWords(assessment.plan, language.code, terms).target;
  const figure = (key: FigureColumn, word: string, drop?: number): IndicatorColumn => {
    const time = usual[key];
    return {
      key,
      heading: status.column(word, time && timeOf(time, terminalMedium(language))),
      align: 'right',
      ...(drop !== undefined && { drop }),
      cell: row => written.get(row)?.figures[key] ?? '',
    };
  };
  const all: IndicatorColumn[] = [
    { key: 'mark', heading: '', cell: ({ late }) => (late ? { text: '!', paint: paints.bad } : '') },
    {
      key: 'name',
      heading: '',
      wraps: true,
      comfort: 22,
      cell: row => ({ text: rowLabel(row, language), indent: indent + 2 * row.depth }),
    },
    figure('baseline', terms.baseline, 2),
    withStaleMarked(figure('actual', terms.actual), written),
    figure('expected', terms.expected, 4),
    figure('target', target),
    {
      key: 'progress',
      heading: status.columns.progress,
      align: 'right',
      drop: 0,
      cell: row => written.get(row)?.progress ?? '',
    },
    figure('forecast', terms.forecast, 5),
    { key: 'verdict', heading: terms.verdict, cell: row => verdictCell(row, written.get(row), frame) },
    ...(judgement.kind === 'built-in' && judgement.name === 'standard'
      ? []
      : [
          {
            key: 'grade',
            heading: terms.judgement,
            drop: 3,
            cell: (row: IndicatorRow) => written.get(row)?.grade ?? '',
          } as const,
        ]),
    { key: 'bar', heading: '', drop: 1, cell: row => barCell(row, written.get(row), frame) },
  ];
  return all.filter(column => isTelling(column, written));
}

/** An old figure has a mark behind it, and then the others a blank, so that they line up. */
function withStaleMarked(
  column: IndicatorColumn,
  written: ReadonlyMap<IndicatorRow, IndicatorCells>,
): IndicatorColumn {
  if (![...written.values()].some(({ stale }) => stale)) return column;
  return {
    ...column,
    heading: column.heading.replace(/$/gm, ' '),
    cell: row => {
      const cells = written.get(row);
      return cells?.figures.actual ? `${cells.figures.actual}${cells.stale ? '*' : ' '}` : '';
    },
  };
}

const always: readonly ColumnKey[] = ['mark', 'name', 'verdict', 'target'];

function isTelling(
  { key, cell }: IndicatorColumn,
  written: ReadonlyMap<IndicatorRow, IndicatorCells>,
): boolean {
  if (always.includes(key)) return true;
  return [...written.keys()].some(row => {
    const content = cell(row);
    return !['', '-'].includes(typeof content === 'string' ? content : content.text);
  });
}

function verdictCell(
  { assessed }: IndicatorRow,
  cells: IndicatorCells | undefined,
  { paints }: Frame,
): Cell | string {
  if (!assessed || !cells) return '';
  return { text: cells.verdict, paint: verdictPaint(assessed.verdict, paints) };
}

/** The bar, or what is said in place of one: nothing stands behind it that could be moved. */
function barCell(
  { line, standing }: IndicatorRow,
  cells: IndicatorCells | undefined,
  { screen, paints }: Frame,
): Cell | string {
  const reason = cells?.reason ? ` ${cells.reason}` : '';
  const bar = line?.progress ? progressBar(toNumber(line.progress), neededShare(line), screen) : '';
  return { text: reason || bar, ...(standing && { paint: verdictPaint(standing, paints) }) };
}
