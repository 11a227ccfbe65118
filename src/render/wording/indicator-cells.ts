import type { LineAssessment } from '../../assess/types.ts';
import { type FigureColumn, isSameTime, type UsualTimes } from '../../assess/usual-times.ts';
import { isJudged } from '../../assess/weakest.ts';
import type { Language } from '../../language/language.ts';
import { nameIn, shortNameIn } from '../../language/name.ts';
import { isCeiling, isFloor } from '../../model/goals.ts';
import type { Position } from '../../model/indicator.ts';
import type { Fraction } from '../../number/fraction.ts';
import { absolute, sign } from '../../number/fraction.ts';
import { gradeLabel } from './grade-label.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { timeOf } from './number-format.ts';
import { progressOf } from './progress.ts';
import { lackNotes } from './sum-lacks.ts';
import { computedValue, roughValue, statedValue, valueStyle } from './value.ts';
import type { Writing } from './writing.ts';

/** One line of a table of indicators in words and numbers; `-` for what does not apply or is not known. */
export interface IndicatorCells {
  readonly figures: Readonly<Record<FigureColumn, string>>;
  readonly progress: string;
  readonly verdict: string;
  readonly grade: string;
  /** In place of a bar: the margin to a limit, or why there is no judgement. */
  readonly reason: string;
  /** What else is to be known of the figures, such as that one is provisional. */
  readonly notes: readonly string[];
  /** The city's own word on the figure, unless the office says that it means what is computed. */
  readonly published: string | null;
  /** The actual is two or more years old. */
  readonly stale: boolean;
}

export interface CellStyle extends Writing {
  readonly usual: UsualTimes;
}

const none = '-';

export function indicatorCells(row: IndicatorRow, style: CellStyle): IndicatorCells {
  const { assessed, line } = row;
  const { language } = style;
  if (!assessed) return nothing;
  return {
    figures: line ? figuresOf(row, line, style) : noFigures,
    progress: line ? (progressOf(line, style) ?? none) : '',
    verdict: verdictText(row, language),
    grade: gradeLabel(assessed.grade, language),
    reason: line ? reasonOf(row, line, style) : '',
    stale: line?.actual?.stale ?? false,
    notes: line ? notesOf(line, language) : seriesNotes(row, language),
    published: publishedText(row, language),
  };
}

function verdictText({ assessed, standing }: IndicatorRow, { terms, status }: Language): string {
  if (!assessed) return '';
  const isPending = assessed.verdict === 'pending' && standing !== null && isJudged(standing);
  return isPending ? status.stands(terms.verdicts[standing]) : terms.verdicts[assessed.verdict];
}

const noFigures = { baseline: '', actual: '', expected: '', target: '', forecast: '' };
const nothing: IndicatorCells = {
  figures: noFigures,
  progress: '',
  verdict: '',
  grade: '',
  reason: '',
  notes: [],
  published: null,
  stale: false,
};

function figuresOf(row: IndicatorRow, line: LineAssessment, style: CellStyle): IndicatorCells['figures'] {
  const { baseline, actual, value, expected, target, forecast } = line;
  const { unit } = row.indicator;
  const { language, numbers } = style;
  const values = valueStyle(row.indicator);
  const cell = (column: FigureColumn, at: Position | null, text: string | null) =>
    at && text !== null ? ofItsTime(column, at, text, style) : none;
  const stated = (figure: Fraction | null, isApproximate: boolean) => {
    const text = figure && numbers.number(statedValue(figure, values), unit);
    return text && isApproximate ? language.formatting.approximate(text) : text;
  };
  const apartFrom = [target?.value, target?.min, target?.max].filter(edge => edge != null);
  const rough = forecast && numbers.number(roughValue(forecast.value, values, apartFrom), unit);
  return {
    baseline: cell('baseline', baseline, baseline && stated(baseline.value, baseline.entry.approximate)),
    actual: cell(
      'actual',
      actual,
      actual?.none ? language.terms.none[actual.none] : stated(value, actual?.approximate ?? false),
    ),
    expected: cell(
      'expected',
      expected,
      expected && numbers.number(computedValue(expected.value, values), unit),
    ),
    target: cell('target', target, targetText(line, row, style)),
    forecast: cell('forecast', forecast && { year: forecast.year, date: null }, rough),
  };
}

function ofItsTime(
  column: FigureColumn,
  at: Position,
  text: string,
  { language, numbers, usual }: CellStyle,
): string {
  return isSameTime(at, usual[column]) ? text : language.status.ofAnotherTime(timeOf(at, numbers), text);
}

function targetText(
  { target }: LineAssessment,
  { indicator }: IndicatorRow,
  { language: { formatting }, numbers }: CellStyle,
): string | null {
  const values = valueStyle(indicator);
  const text = (value: Fraction | null) =>
    value && numbers.number(statedValue(value, values), indicator.unit);
  if (!target) return null;
  if (!target.value) {
    return target.min || target.max ? formatting.range(text(target.min), text(target.max)) : null;
  }
  const limit = text(target.value) ?? '';
  if (numbers.inFull && isCeiling(indicator.goal)) return formatting.atMost(limit);
  return numbers.inFull && isFloor(indicator.goal) ? formatting.atLeast(limit) : limit;
}

function reasonOf(row: IndicatorRow, line: LineAssessment, style: CellStyle): string {
  const { terms } = style.language;
  if (line.notAssessable) return terms.notAssessable[line.notAssessable];
  if (line.noActual === 'baseline-later') return terms.noActual['baseline-later'];
  return marginText(row, line, style) ?? '';
}

function notesOf({ sum, actual, target }: LineAssessment, { status, terms }: Language): string[] {
  return [
    ...(target?.decidedLater ? [status.targetDecidedLater] : []),
    ...lackNotes(sum, status),
    ...(actual?.provisional ? [terms.provisional] : []),
  ];
}

function publishedText(
  { indicator, series, line, standing }: IndicatorRow,
  { status, code }: Language,
): string | null {
  const year = series === null ? line?.actual?.year : undefined;
  const said = indicator.published.findLast(entry => entry.year === year);
  if (year === undefined || !said || said.verdict === standing) return null;
  return status.asPublished(nameIn(said.says.by, code));
}

function marginText(
  { indicator }: IndicatorRow,
  { margin }: LineAssessment,
  style: CellStyle,
): string | null {
  if (!margin) return null;
  const size = style.numbers.difference(statedValue(absolute(margin), valueStyle(indicator)), indicator.unit);
  return style.language.status.margin(indicator.goal, size, sign(margin) < 0);
}

function seriesNotes({ assessed }: IndicatorRow, { status }: Language): string[] {
  return assessed && 'incomplete' in assessed && assessed.incomplete ? [status.seriesIncomplete] : [];
}

/** Number, name and unit: `② 証明書コンビニ発行 件`; the name in full, and no unit, where numbers have theirs. */
export function rowLabel(
  { indicator, series, number }: IndicatorRow,
  { language, numbers }: Writing,
): string {
  const { code, formatting } = language;
  if (numbers.inFull) return formatting.named(number, nameIn(series ?? indicator.name, code), null);
  const name = series ? nameIn(series, code) : shortNameIn(indicator, code);
  return formatting.named(number, name, series ? null : formatting.unit(indicator.unit));
}
