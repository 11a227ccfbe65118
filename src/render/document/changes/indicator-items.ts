import type { Figure, LineAssessment, TargetUsed } from '../../../assess/types.ts';
import { isLate } from '../../../assess/years.ts';
import type {
  FigureChange,
  IndicatorChange,
  LineChange,
  Standing,
  TargetChange,
} from '../../../compare/types.ts';
import type { Language } from '../../../language/language.ts';
import { briefNameIn, planWords, saidIn } from '../../../language/name.ts';
import type { Baseline, Indicator, Position } from '../../../model/indicator.ts';
import type { Verdict } from '../../../model/verdicts.ts';
import { exact } from '../../../number/exact.ts';
import type { Fraction } from '../../../number/fraction.ts';
import { subtract } from '../../../number/fraction.ts';
import { brief } from '../../../text/fit.ts';
import { timeOf } from '../../wording/number-format.ts';
import { signed } from '../../wording/share.ts';
import { statedValue, valueStyle } from '../../wording/value.ts';
import type { Item, Text } from '../document.ts';
import { beside, piecesOf } from '../text.ts';
import { saidChange } from './difference-text.ts';
import type { Telling } from './telling.ts';

export function indicatorItem(change: IndicatorChange, telling: Telling): Item {
  const { indicator, lines, termChanges, under, verdict, assessed } = change;
  const { diff, code, formatting } = telling.language;
  const parent = (id: string | null) => (id === null ? diff.unassigned : id);
  return {
    text: formatting.named(indicator.no, briefNameIn(indicator.name, code), null),
    late: assessed.after !== null && isLate(assessed.after.standing),
    details: [
      ...lines.flatMap(line => lineDetails(line, indicator, telling)),
      ...termChanges.map(one => diff.term(one.term, saidChange(one, telling.language))),
      ...(under ? [diff.under(parent(under.before), parent(under.after))] : []),
      ...(verdict ? [verdictText(verdict, telling.language)] : []),
    ],
  };
}

function lineDetails(change: LineChange, indicator: Indicator, telling: Telling): Text[] {
  const { diff, terms, code } = telling.language;
  const { series, figures, target, baseline, yearlyTargets, breaks, standing } = change;
  const moved = movedText(change, indicator, telling);
  const details = [
    ...(moved ? [moved] : []),
    ...figures
      .filter(({ fate, after }) => !(moved && fate === 'arrived' && isAt(after, standing.after?.at)))
      .map(figure => figureText(figure, indicator, telling)),
    ...(target ? [targetText(target, indicator, telling)] : []),
    ...(baseline ? [baselineText(baseline, indicator, telling)] : []),
    ...(yearlyTargets.length > 0 ? [pathText(yearlyTargets, indicator, telling)] : []),
    ...(breaks ? [diff.breaks] : []),
  ];
  if (!series) return details;
  const name = briefNameIn(series.name, code);
  if (!change.line.before || !change.line.after) {
    const said = change.line.after ? diff.added : diff.removed;
    return [beside([name, said(terms.indicator, name)])];
  }
  return details.map(detail => beside([name, ...piecesOf(detail)]));
}

const isAt = (figure: Position | null, at: Position | undefined): boolean =>
  figure !== null && at !== undefined && figure.year === at.year && figure.date === at.date;

/** From the value that was judged to one of another year or day: «R6 28.6 → R7 35.2». */
function movedText({ line, standing }: LineChange, indicator: Indicator, telling: Telling): Text | null {
  const { diff, terms, formatting } = telling.language;
  const [before, after] = [standing.before ?? baselineOf(line.before), standing.after];
  if (!before || !after || isAt(before.at, after.at)) return null;
  const one = ({ value, at }: Standing, figure: Figure | null | undefined) =>
    `${timeOf(at, telling.numbers)} ${marked(valueText(value, indicator, telling) ?? '', figure, telling)}`;
  const from = standing.before ? one(before, line.before?.actual) : `${terms.baseline} ${one(before, null)}`;
  const by = subtract(after.value, before.value);
  const difference = telling.numbers.difference(
    signed(statedValue(by, valueStyle(indicator)), by),
    indicator.unit,
  );
  return beside([
    terms.actual,
    `${diff.change(from, one(after, line.after?.actual))}${formatting.aside(difference)}`,
  ]);
}

/** A value that is about so, or not settled, says so. */
function marked(text: string, figure: Figure | null | undefined, { language }: Telling): string {
  const about = figure?.approximate ? language.formatting.approximate(text) : text;
  return figure?.provisional ? `${about}${language.formatting.aside(language.terms.provisional)}` : about;
}

/** Before there is a figure, a line stands at its baseline; that of a sum gives only the year. */
function baselineOf(line: LineAssessment | null): Standing | null {
  if (!line?.baseline?.value || line.sum) return null;
  return { value: line.baseline.value, at: line.baseline };
}

function pathText(changes: LineChange['yearlyTargets'], indicator: Indicator, telling: Telling): Text {
  const { diff, formatting } = telling.language;
  const one = (value: number | null) =>
    value === null ? diff.noFigure : (valueText(exact(value), indicator, telling) ?? diff.noFigure);
  const moves = changes.map(
    ({ at, before, after }) => `${timeOf(at, telling.numbers)} ${diff.change(one(before), one(after))}`,
  );
  return beside([diff.path, formatting.list(moves)]);
}

export function valueText(value: Fraction | null, indicator: Indicator, { numbers }: Telling): string | null {
  return value && numbers.number(statedValue(value, valueStyle(indicator)), indicator.unit);
}

function figureText({ fate, before, after }: FigureChange, indicator: Indicator, telling: Telling): Text {
  const { diff, terms, formatting } = telling.language;
  const one = (figure: Figure) => {
    if (figure.none) return terms.none[figure.none];
    const text = valueText(figure.value, indicator, telling) ?? diff.noFigure;
    return marked(text, figure, telling);
  };
  const figure = after ?? before;
  if (!figure) return '';
  const values = [before, after].flatMap(each => (each ? [one(each)] : []));
  const shown =
    values.length === 2 && values[0] !== values[1]
      ? diff.change(values[0] ?? '', values[1] ?? '')
      : values[0];
  const said = `${timeOf(figure, telling.numbers)} ${shown}${formatting.aside(diff.fates[fate])}`;
  const why = fate === 'corrected' ? after?.entry.why : null;
  return beside([terms.actual, said, why && diff.why(brief(saidIn(why, telling.language)))]);
}

function aimText(target: TargetUsed | null, indicator: Indicator, telling: Telling): string | null {
  if (!target) return null;
  const { formatting } = telling.language;
  const text = (value: Fraction | null) => valueText(value, indicator, telling);
  return target.value ? text(target.value) : formatting.range(text(target.min), text(target.max));
}

function targetText(change: TargetChange, indicator: Indicator, telling: Telling): Text {
  const { diff, code, terms, formatting } = telling.language;
  const { before, after, direction, easier, decided, underOld } = change;
  const word = planWords(telling.plan, code, terms).target;
  const notes = [
    !before ? diff.targetSet : !after ? diff.targetDropped : direction && diff[direction],
    easier === null ? null : easier ? diff.easier : diff.harder,
    before && !decided ? diff.targetWrittenOver : null,
    before && underOld ? diff.underOld(terms.verdicts[underOld]) : null,
  ].filter(note => note !== null);
  const said = `${targetMove(change, indicator, telling)}${formatting.aside(formatting.list(notes))}`;
  return beside([word, said, after?.entry.why && diff.why(brief(saidIn(after.entry.why, telling.language)))]);
}

/** From which year and value to which. */
export function targetMove({ before, after }: TargetChange, indicator: Indicator, telling: Telling): string {
  const { diff } = telling.language;
  const when = (target: TargetUsed | null) =>
    target ? `${timeOf(target, telling.numbers)} ${aimText(target, indicator, telling)}` : diff.noFigure;
  return diff.change(when(before), when(after));
}

function baselineText(
  { before, after }: NonNullable<LineChange['baseline']>,
  indicator: Indicator,
  telling: Telling,
): Text {
  const { diff, terms } = telling.language;
  const one = (baseline: Baseline | null) =>
    baseline
      ? `${timeOf(baseline, telling.numbers)} ${valueText(exact(baseline.value), indicator, telling)}`
      : diff.noFigure;
  return beside([terms.baseline, diff.change(one(before), one(after))]);
}

function verdictText(verdict: NonNullable<IndicatorChange['verdict']>, language: Language): Text {
  const { diff, terms, formatting, status } = language;
  const said = (given: Verdict, standing: Verdict) =>
    given === 'pending' && standing !== 'pending'
      ? status.stands(terms.verdicts[standing])
      : terms.verdicts[given];
  const { before, after, standingBefore, standingAfter, reasons } = verdict;
  const change = diff.change(said(before, standingBefore), said(after, standingAfter));
  const because = formatting.aside(diff.because(reasons.map(reason => diff.reasons[reason])));
  return beside([terms.verdict, `${change}${because}`]);
}

/** Where a line stands in a state: at its actual or, before there is one, at the baseline. */
export function standingValue(line: LineAssessment | null): { value: Fraction; at: Position } | null {
  if (line?.value && line.actual) return { value: line.value, at: line.actual };
  return line?.baseline?.value ? { value: line.baseline.value, at: line.baseline } : null;
}
