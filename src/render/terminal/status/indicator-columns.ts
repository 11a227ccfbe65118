import { planWords } from '../../../language/name.ts';
import { toNumber } from '../../../number/nearest.ts';
import type { IndicatorCells } from '../../figures/indicator-cells.ts';
import { rowLabel } from '../../figures/indicator-cells.ts';
import type { IndicatorRow } from '../../figures/indicator-rows.ts';
import { neededShare } from '../../figures/needed-share.ts';
import type { FigureColumn, UsualYears } from '../../figures/usual-years.ts';
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
  { usual, indent }: { readonly usual: UsualYears; readonly indent: number },
): IndicatorColumn[] {
  const { assessment, language, paints } = frame;
  const { terms, status } = language;
  const { judgement } = assessment.plan;
  const target = planWords(assessment.plan, language.code, terms).target;
  const figure = (key: FigureColumn, word: string, drop?: number): IndicatorColumn => {
    const year = usual[key];
    return {
      key,
      heading: status.column(word, year === null ? null : language.habits.yearShort(year)),
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
    figure('actual', terms.actual),
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

/** The bar, and what else is to be said: nothing stands behind it that could be moved. */
function barCell(
  { line, standing }: IndicatorRow,
  cells: IndicatorCells | undefined,
  { screen, paints }: Frame,
): Cell | string {
  const bar = line?.progress ? progressBar(toNumber(line.progress), neededShare(line), screen) : '';
  const remarks = cells?.remarks.join('  ') ?? '';
  const text = bar === '' ? remarks && ` ${remarks}` : [bar, remarks].filter(part => part !== '').join('  ');
  return standing ? { text, paint: verdictPaint(standing, paints) } : text;
}
