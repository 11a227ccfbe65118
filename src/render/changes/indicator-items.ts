import type { Figure, LineAssessment, TargetUsed, Verdict } from '../../assess/types.ts';
import { isLate } from '../../assess/years.ts';
import type { FigureChange, IndicatorChange, LineChange, TargetChange } from '../../compare/types.ts';
import type { Language } from '../../language/language.ts';
import { nameIn, planWords } from '../../language/name.ts';
import type { Baseline, Indicator, Position } from '../../model/indicator.ts';
import { exact } from '../../number/exact.ts';
import type { Fraction } from '../../number/fraction.ts';
import { timeOf } from '../figures/medium.ts';
import { statedValue, valueStyle } from '../figures/value.ts';
import type { Item, Telling } from './section.ts';

export function indicatorItem(change: IndicatorChange, telling: Telling): Item {
  const { indicator, lines, terms, under, verdict, assessed } = change;
  const { diff, code, habits } = telling.language;
  const parent = (id: string | null) => (id === null ? diff.unassigned : id);
  return {
    text: habits.named(indicator.no, nameIn(indicator.name, code), null),
    late: assessed.after !== null && isLate(assessed.after.standing),
    details: [
      ...lines.flatMap(line => lineDetails(line, indicator, telling)),
      ...(terms.length > 0 ? [diff.terms(terms)] : []),
      ...(under ? [diff.under(parent(under.before), parent(under.after))] : []),
      ...(verdict ? [verdictText(verdict, telling.language)] : []),
    ],
  };
}

function lineDetails(change: LineChange, indicator: Indicator, telling: Telling): string[] {
  const { diff, terms, code } = telling.language;
  const { series, figures, target, baseline, path, breaks } = change;
  const details = [
    ...figures.map(figure => figureText(figure, indicator, telling)),
    ...(target ? [targetText(target, indicator, telling)] : []),
    ...(baseline ? [baselineText(baseline, indicator, telling)] : []),
    ...(path ? [diff.path] : []),
    ...(breaks ? [diff.breaks] : []),
  ];
  if (!series) return details;
  const name = nameIn(series.name, code);
  if (!change.line.before || !change.line.after) {
    return [
      `${name}  ${change.line.after ? diff.added(terms.indicator, name) : diff.removed(terms.indicator, name)}`,
    ];
  }
  return details.map(detail => `${name}  ${detail}`);
}

export function valueText(value: Fraction | null, indicator: Indicator, { medium }: Telling): string | null {
  return value && medium.number(statedValue(value, valueStyle(indicator)), indicator.unit);
}

function figureText({ fate, before, after }: FigureChange, indicator: Indicator, telling: Telling): string {
  const { diff, terms, habits } = telling.language;
  const one = (figure: Figure) => {
    if (figure.none) return terms.none[figure.none];
    const text = valueText(figure.value, indicator, telling) ?? diff.noFigure;
    const about = figure.approximate ? habits.approximate(text) : text;
    return figure.provisional ? `${about}${habits.aside(terms.provisional)}` : about;
  };
  const figure = after ?? before;
  if (!figure) return '';
  const values = [before, after].flatMap(each => (each ? [one(each)] : []));
  const shown =
    values.length === 2 && values[0] !== values[1]
      ? diff.change(values[0] ?? '', values[1] ?? '')
      : values[0];
  const why = after?.entry.why && fate === 'corrected' ? `  ${diff.why(after.entry.why)}` : '';
  return `${terms.actual}  ${timeOf(figure, telling.medium)} ${shown}${habits.aside(diff.fates[fate])}${why}`;
}

function aimText(target: TargetUsed | null, indicator: Indicator, telling: Telling): string | null {
  if (!target) return null;
  const { habits } = telling.language;
  const text = (value: Fraction | null) => valueText(value, indicator, telling);
  return target.value ? text(target.value) : habits.range(text(target.min), text(target.max));
}

function targetText(change: TargetChange, indicator: Indicator, telling: Telling): string {
  const { diff, code, terms, habits } = telling.language;
  const { before, after, direction, easier, decided, underOld } = change;
  const word = planWords(telling.plan, code, terms).target;
  const when = (target: TargetUsed | null) =>
    target ? `${timeOf(target, telling.medium)} ${aimText(target, indicator, telling)}` : diff.noFigure;
  const notes = [
    !before ? diff.targetSet : !after ? diff.targetDropped : direction && diff[direction],
    easier === null ? null : easier ? diff.easier : diff.harder,
    before && !decided ? diff.targetWrittenOver : null,
    before && underOld ? diff.underOld(terms.verdicts[underOld]) : null,
  ].filter(note => note !== null);
  const why = after?.entry.why ? `  ${diff.why(after.entry.why)}` : '';
  return `${word}  ${diff.change(when(before), when(after))}${habits.aside(habits.list(notes))}${why}`;
}

function baselineText(
  { before, after }: NonNullable<LineChange['baseline']>,
  indicator: Indicator,
  telling: Telling,
): string {
  const { diff, terms } = telling.language;
  const one = (baseline: Baseline | null) =>
    baseline
      ? `${timeOf(baseline, telling.medium)} ${valueText(exact(baseline.value), indicator, telling)}`
      : diff.noFigure;
  return `${terms.baseline}  ${diff.change(one(before), one(after))}`;
}

export function verdictText(verdict: NonNullable<IndicatorChange['verdict']>, language: Language): string {
  const { diff, terms, habits, status } = language;
  const said = (given: Verdict, standing: Verdict) =>
    given === 'pending' && standing !== 'pending'
      ? status.stands(terms.verdicts[standing])
      : terms.verdicts[given];
  const { before, after, standingBefore, standingAfter, reasons } = verdict;
  const change = diff.change(said(before, standingBefore), said(after, standingAfter));
  return `${terms.verdict}  ${change}${habits.aside(diff.because(reasons.map(reason => diff.reasons[reason])))}`;
}

/** Where a line stands in a state: at its actual or, before there is one, at the baseline. */
export function standingValue(line: LineAssessment | null): { value: Fraction; at: Position } | null {
  if (line?.value && line.actual) return { value: line.value, at: line.actual };
  return line?.baseline?.value ? { value: line.baseline.value, at: line.baseline } : null;
}
