import { awaitedOf } from '../../../assess/select/filters.ts';
import type { ListedIndicator } from '../../../assess/select/listed.ts';
import { type FigureColumn, usualTimes } from '../../../assess/usual-times.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn } from '../../../language/name.ts';
import type { FiscalYear } from '../../../model/record.ts';
import { smallest } from '../../../number/extremes.ts';
import { yearsAndMonthsBetween } from '../../../time/day.ts';
import { lastDay } from '../../../time/fiscal-year.ts';
import {
  type CellStyle,
  type IndicatorCells,
  indicatorCells,
  rowLabel,
} from '../../wording/indicator-cells.ts';
import { type IndicatorRow, rowsOf } from '../../wording/indicator-rows.ts';
import { timeOf } from '../../wording/number-format.ts';
import type { Document } from '../document.ts';
import { verdictTone } from '../tones.ts';
import { byPolicy, idColumn, type ListColumn, type ListStyle, listDocument, wordsFor } from './listing.ts';
import { ownerColumn } from './owner-column.ts';

/** A line of the list: an indicator, or one of its series below it. */
export interface IndicatorLine extends ListedIndicator {
  readonly row: IndicatorRow;
}

const linesOf = (item: ListedIndicator): IndicatorLine[] =>
  rowsOf(item.record.indicator, item.record, { depth: 0, number: item.record.indicator.no }).map(row => ({
    ...item,
    row,
  }));

const policyOf = ({ record }: ListedIndicator) => record.policy;

export function indicatorList(items: readonly ListedIndicator[], style: ListStyle): Document {
  const { language, numbers } = style;
  const { terms } = language;
  const words = wordsFor(items, style);
  const lines = items.flatMap(linesOf);
  const usual = usualTimes(lines.flatMap(({ row }) => row.line ?? []));
  const cells = ({ row }: IndicatorLine) =>
    indicatorCells(row, { language, numbers, usual } satisfies CellStyle);
  const heading = (column: FigureColumn, word: string) => {
    return numbers.heading(word, usual[column] && timeOf(usual[column], numbers));
  };
  const figure = (column: FigureColumn, word: string, rank?: number): ListColumn<IndicatorLine> => ({
    column: { heading: heading(column, word), align: 'right', ...(rank && { rank }) },
    cell: line => cells(line).figures[column],
  });
  return listDocument<IndicatorLine>(
    style,
    [
      {
        column: { heading: words.indicator, wraps: true, comfort: 24 },
        cell: ({ row }) => rowLabel(row, style),
      },
      figure('baseline', terms.baseline, 4),
      figure('actual', terms.actual),
      figure('target', words.target),
      { column: { heading: terms.progress, align: 'right', rank: 0 }, cell: line => cells(line).progress },
      {
        column: { heading: terms.verdict },
        cell: line => {
          const { verdict } = line.row.assessed ?? line.record;
          return { text: cells(line).verdict, ...verdictTone(verdict) };
        },
      },
      {
        column: { heading: '', rank: 5 },
        cell: line => remarksOf(cells(line), language),
      },
      ownerColumn(style, ({ record, row }) => (row.series ? [] : record.indicator.owner)),
      idColumn(style, ({ record, row }) => (row.series ? null : record.indicator.id)),
    ],
    byPolicy(items, style, policyOf).map(group => ({ ...group, rows: group.rows.flatMap(linesOf) })),
    line => {
      const { late, depth } = line.row;
      const { published } = cells(line);
      return { late, depth, ...(published !== null && { notes: [published] }) };
    },
  );
}

/** What is to be known of the figures beside themselves. */
export function remarksOf({ reason, notes, stale }: IndicatorCells, { formatting, terms }: Language): string {
  const remarks = [reason, ...notes, stale ? terms.stale : ''];
  return formatting.list(remarks.filter(remark => remark !== ''));
}

/** What is awaited, since when, and from whom: for the question which figures are missing. */
export function awaitedList(
  items: readonly ListedIndicator[],
  year: FiscalYear | null,
  style: ListStyle,
): Document {
  const { language, numbers } = style;
  const { list, formatting, code } = language;
  return listDocument<ListedIndicator>(
    style,
    [
      {
        column: { heading: wordsFor(items, style).indicator, wraps: true, comfort: 30 },
        cell: ({ record: { indicator } }) =>
          formatting.named(indicator.no, nameIn(indicator.name, code), null),
      },
      {
        column: { heading: list.columns.awaited },
        cell: item => awaitedText(item, year, style),
      },
      {
        column: { heading: list.columns.waiting, align: 'right', rank: 0 },
        cell: item => waitingText(item, year, style),
      },
      {
        column: { heading: list.columns.lastFigure, align: 'right', rank: 1 },
        cell: ({ record }) => {
          const last = record.line?.actual ?? record.line?.baseline;
          return last ? timeOf(last, numbers) : '';
        },
      },
      ownerColumn(style, ({ record }) => record.indicator.owner),
      idColumn(style, ({ record }) => record.indicator.id),
    ],
    byPolicy(items, style, policyOf),
  );
}

/** The years; and of which series, where it is not all of them. */
function awaitedText({ record }: ListedIndicator, year: FiscalYear | null, { language }: ListStyle): string {
  const awaited = awaitedOf(record, year);
  const years = [...new Set(awaited.flatMap(one => one.years))].sort((a, b) => a - b);
  const isAll = awaited.length === Math.max(1, record.series.length);
  const names = record.series
    .filter(({ id }) => awaited.some(({ series }) => series === id))
    .map(({ name }) => nameIn(name, language.code));
  return language.list.awaited(years, isAll ? [] : names);
}

function waitingText({ record, scope }: ListedIndicator, year: FiscalYear | null, { language }: ListStyle) {
  const years = awaitedOf(record, year).flatMap(one => one.years);
  if (years.length === 0) return '';
  const since = lastDay(smallest(years));
  return language.formatting.duration(yearsAndMonthsBetween(since, scope.assessment.asOf));
}
