import type { IndicatorAssessment } from '../../assess/types.ts';
import { timelineOf } from '../../assess/whole/timeline.ts';
import type { WholeIndicator } from '../../assess/whole/whole.ts';
import { nameIn } from '../../language/name.ts';
import { indicatorCells, rowLabel } from '../figures/indicator-cells.ts';
import { rowsOf } from '../figures/indicator-rows.ts';
import { timeOf } from '../figures/medium.ts';
import { type FigureColumn, usualTimes } from '../figures/usual-times.ts';
import { remarksOf } from '../list/indicators.ts';
import { type Block, note, tableBlock } from './sheet.ts';
import { type SheetStyle, wordsOf } from './style.ts';
import { figureText } from './timeline.ts';
import { painted } from './verdict-notes.ts';

/** The series side by side, and the indicator's verdict, which is that of the weakest. */
export function seriesBlocks(
  { record, scope, lateSince }: WholeIndicator,
  assessed: IndicatorAssessment,
  style: SheetStyle,
): readonly (readonly Block[])[] {
  const { language, medium, paints } = style;
  const { terms, show, status, code } = language;
  const isMixed = assessed.series.some(part => part.verdict !== assessed.verdict);
  const weakest = isMixed ? assessed.series.find(({ id }) => id === assessed.weakest) : undefined;
  const verdict =
    assessed.verdict === 'pending'
      ? status.stands(terms.verdicts[assessed.standing])
      : terms.verdicts[assessed.verdict];
  const rows = rowsOf(record, assessed, { depth: 0, number: null }).slice(1);
  const usual = usualTimes(assessed.series);
  const drawn = rows.map((row, index) => {
    const cells = indicatorCells(row, { language, medium, usual });
    const { figures, progress } = cells;
    const part = assessed.series[index]!;
    return [
      rowLabel(row, language),
      figures.baseline,
      figures.expected,
      figures.actual,
      figures.target,
      progress,
      painted(terms.verdicts[part.verdict], part.verdict, paints),
      remarksOf(cells, language),
    ];
  });
  const figure = (column: FigureColumn, word: string, drop?: number) => ({
    heading: status.column(word, usual[column] && timeOf(usual[column], medium)),
    align: 'right' as const,
    ...(drop && { drop }),
  });
  const columns = [
    { heading: '', wraps: true, comfort: 12 },
    figure('baseline', terms.baseline),
    figure('expected', terms.expected, 1),
    figure('actual', terms.actual),
    figure('target', wordsOf(scope.plan, style).target),
    { heading: status.columns.progress, align: 'right' as const, drop: 2 },
    { heading: terms.verdict },
    { heading: '', drop: 3 },
  ];
  return [
    note(terms.verdict, [
      [
        painted(verdict, assessed.verdict, paints),
        ...(weakest ? [{ text: show.seriesByWeakest(nameIn(weakest.name, code)) }] : []),
      ],
      assessed.incomplete ? status.seriesIncomplete : null,
    ]),
    note(show.labels.lateSince, [lateSince === null ? null : show.lateSinceYear(lateSince)]),
    tableBlock(show.labels.series, columns, drawn),
    seriesTimeline(record, assessed, style),
  ];
}

/** What each series reported, year by year: where one has more than the table above shows. */
function seriesTimeline(
  record: WholeIndicator['record'],
  { series }: IndicatorAssessment,
  style: SheetStyle,
): readonly Block[] {
  const { show } = style.language;
  if (series.every(({ figures }) => figures.length < 2)) return [];
  const lines = series.map(part => timelineOf(part, () => null));
  const moments = new Map(lines.flat().map(({ at }) => [at.day, at]));
  const days = [...moments.keys()].sort();
  const rows = days.map(day => [
    timeOf(moments.get(day)!, style.medium),
    ...lines.map(rowsOfOne => {
      const figure = rowsOfOne.find(({ at }) => at.day === day)?.figure;
      return figure ? figureText(figure, record, style) : '-';
    }),
  ]);
  const columns = [
    { heading: show.columns.year },
    ...series.map(({ name }) => ({
      heading: nameIn(name, style.language.code),
      align: 'right' as const,
    })),
  ];
  return tableBlock(show.labels.timeline, columns, rows);
}
