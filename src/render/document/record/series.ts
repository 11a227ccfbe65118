import type { IndicatorDetails } from '../../../assess/record-details/record-details.ts';
import { timelineOf } from '../../../assess/record-details/timeline.ts';
import type { IndicatorAssessment } from '../../../assess/types.ts';
import { type FigureColumn, usualTimes } from '../../../assess/usual-times.ts';
import { nameIn } from '../../../language/name.ts';
import { indicatorCells, rowLabel } from '../../wording/indicator-cells.ts';
import { rowsOf } from '../../wording/indicator-rows.ts';
import { timeOf } from '../../wording/number-format.ts';
import type { Block } from '../document.ts';
import { remarksOf } from '../list/indicators.ts';
import { beside } from '../text.ts';
import { verdictTone } from '../tones.ts';
import { note, tableBlock } from './blocks.ts';
import { type RecordStyle, wordsOf } from './style.ts';
import { figureText } from './timeline.ts';

/** The series side by side, and the indicator's verdict, which is that of the weakest. */
export function seriesBlocks(
  { record, scope, lateSince }: IndicatorDetails,
  assessed: IndicatorAssessment,
  style: RecordStyle,
): readonly (readonly Block[])[] {
  const { language, numbers } = style;
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
    const cells = indicatorCells(row, { language, numbers, usual });
    const { figures, progress } = cells;
    const part = assessed.series[index]!;
    return [
      rowLabel(row, style),
      figures.baseline,
      figures.expected,
      figures.actual,
      figures.target,
      progress,
      { text: terms.verdicts[part.verdict], ...verdictTone(part.verdict) },
      remarksOf(cells, language),
    ];
  });
  const figure = (column: FigureColumn, word: string, rank?: number) => ({
    heading: numbers.heading(word, usual[column] && timeOf(usual[column], numbers)),
    align: 'right' as const,
    ...(rank && { rank }),
  });
  const columns = [
    { heading: '', wraps: true, comfort: 12 },
    figure('baseline', terms.baseline),
    figure('expected', terms.expected, 1),
    figure('actual', terms.actual),
    figure('target', wordsOf(scope.plan, style).target),
    { heading: status.columns.progress, align: 'right' as const, rank: 2 },
    { heading: terms.verdict },
    { heading: '', rank: 3 },
  ];
  return [
    note(terms.verdict, [
      beside([
        { text: verdict, ...verdictTone(assessed.verdict) },
        weakest && show.seriesByWeakest(nameIn(weakest.name, code)),
      ]),
      assessed.incomplete ? status.seriesIncomplete : null,
    ]),
    note(show.labels.lateSince, [lateSince === null ? null : show.lateSinceYear(lateSince)]),
    tableBlock(show.labels.series, columns, drawn),
    seriesTimeline(record, assessed, style),
  ];
}

/** What each series reported, year by year: where one has more than the table above shows. */
function seriesTimeline(
  record: IndicatorDetails['record'],
  { series }: IndicatorAssessment,
  style: RecordStyle,
): readonly Block[] {
  const { show } = style.language;
  if (series.every(({ figures }) => figures.length < 2)) return [];
  const lines = series.map(part => timelineOf(part, () => null));
  const moments = new Map(lines.flat().map(({ at }) => [at.day, at]));
  const days = [...moments.keys()].sort();
  const rows = days.map(day => [
    timeOf(moments.get(day)!, style.numbers),
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
