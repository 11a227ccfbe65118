import type { TimelineRow } from '../../../assess/record-details/timeline.ts';
import type { Figure } from '../../../assess/types.ts';
import { saidIn } from '../../../language/name.ts';
import type { Indicator } from '../../../model/indicator.ts';
import { exact } from '../../../number/exact.ts';
import { computed, figureStyle, stated } from '../../wording/figure-text.ts';
import { timeOf } from '../../wording/number-format.ts';
import type { Block } from '../document.ts';
import { verdictTone } from '../tones.ts';
import { tableBlock } from './blocks.ts';
import type { RecordStyle } from './style.ts';

/** Year by year: what was reported, what was needed, what that said at the time. */
export function timelineTable(
  rows: readonly TimelineRow[],
  baseline: string | null,
  indicator: Indicator,
  style: RecordStyle,
): readonly Block[] {
  const { language, numbers } = style;
  const { terms, show } = language;
  const figures = figureStyle(indicator, style.numbers);
  const hasSum = rows.some(({ sum }) => sum !== null);
  const hasCourse = rows.some(({ expected }) => expected !== null);
  const cells = rows.map(row => [
    timeOf(row.at, numbers),
    row.figure ? figureText(row.figure, indicator, style) : row.baseline ? (baseline ?? '-') : '-',
    ...(hasSum ? [row.sum ? stated(row.sum, figures) : '-'] : []),
    ...(hasCourse ? [row.expected && !row.baseline ? computed(row.expected, figures) : '-'] : []),
    row.baseline && !row.figure
      ? show.isBaseline
      : row.verdict
        ? { text: terms.verdicts[row.verdict], ...verdictTone(row.verdict) }
        : '',
    row.figure ? figureRemarks(row.figure, indicator, style) : missingText(row),
  ]);
  const columns = [
    { heading: show.columns.year },
    { heading: terms.actual, align: 'right' as const },
    ...(hasSum ? [{ heading: show.columns.sum, align: 'right' as const }] : []),
    ...(hasCourse ? [{ heading: terms.expected, align: 'right' as const }] : []),
    { heading: terms.verdict },
    { heading: '', wraps: true, comfort: 20 },
  ];
  return rows.length > 1 ? tableBlock(show.labels.timeline, columns, cells) : [];

  function missingText({ awaited, verdict }: TimelineRow): string {
    return awaited && verdict !== 'no-actual' ? terms.noActual['no-figure'] : '';
  }
}

export function figureText(figure: Figure, indicator: Indicator, style: RecordStyle): string {
  const { terms, formatting } = style.language;
  const { value, none, approximate } = figure;
  if (none) return terms.none[none];
  const text = value ? stated(value, figureStyle(indicator, style.numbers)) : '-';
  return approximate ? formatting.approximate(text) : text;
}

/** Provisional, corrected, of another way of measuring …; and what the record notes. */
function figureRemarks(figure: Figure, indicator: Indicator, style: RecordStyle): string {
  const { terms, show, formatting } = style.language;
  const figures = figureStyle(indicator, style.numbers);
  const uses = { 'after-target': show.afterTarget, 'before-break': show.beforeBreak, outlook: show.outlook };
  const replaced = figure.replaced.map(({ entry }) => entry.value ?? entry.total);
  const remarks = [
    figure.provisional && terms.provisional,
    figure.use in uses && uses[figure.use as keyof typeof uses],
    ...replaced.map(value => value !== null && show.replaced(stated(exact(value), figures))),
    figure.entry.known && show.known(figure.entry.known),
    saidIn(figure.entry.why, style.language),
    saidIn(figure.entry.note, style.language),
  ];
  return remarks.filter(remark => typeof remark === 'string').join(formatting.separator);
}
