import { marginOf } from '../../../assess/progress.ts';
import type { LineAssessment } from '../../../assess/types.ts';
import { saidIn } from '../../../language/name.ts';
import { isSum } from '../../../model/goals.ts';
import type { Indicator, Position } from '../../../model/indicator.ts';
import { formatDecimal } from '../../../number/format.ts';
import type { Fraction } from '../../../number/fraction.ts';
import { compare, divide, fraction, isZero, sign, subtract } from '../../../number/fraction.ts';
import { fiscalYearOf } from '../../../time/fiscal-year.ts';
import {
  apart,
  computed,
  edgesOf,
  type FigureStyle,
  figureStyle,
  rough,
  signedDifference,
  stated,
} from '../../wording/figure-text.ts';
import { lackNotes } from '../../wording/sum-lacks.ts';
import type { Block, Fact } from '../document.ts';
import { facts } from './blocks.ts';
import type { RecordStyle } from './style.ts';

/** A line of figures, with the words that its plan has for them. */
export interface LineGround {
  readonly line: LineAssessment;
  readonly indicator: Indicator;
  readonly targetWord: string;
  readonly style: RecordStyle;
}

/** In full, since these few are what a sheet is about. */
export const timeLong = ({ year, date }: Position, { language }: RecordStyle): string =>
  date ?? language.formatting.yearLong(year);

const joined = (parts: readonly (string | null | undefined | false)[], { language }: RecordStyle) =>
  parts.filter(part => typeof part === 'string' && part !== '').join(language.formatting.separator);

/** Where it came from, where it is, where it is to go. */
export function mainFacts(ground: LineGround): readonly Block[] {
  return facts([baselineFact(ground), actualFact(ground), targetFact(ground)]);
}

function baselineFact({ line, indicator, style }: LineGround): Fact | null {
  const { baseline } = line;
  const { terms, formatting, show } = style.language;
  if (!baseline) return null;
  const figures = figureStyle(indicator, style.numbers);
  const value = baseline.value && stated(baseline.value, figures);
  return {
    label: terms.baseline,
    when: timeLong(baseline, style),
    value: value === null ? '-' : baseline.entry.approximate ? formatting.approximate(value) : value,
    remark: joined(
      [
        value === null && terms.noActual['baseline-later'],
        baseline.fromBreak !== null && line.break && show.rebased(line.break.entry.year),
        saidIn(baseline.entry.note, style.language),
      ],
      style,
    ),
  };
}

function actualFact({ line, indicator, style }: LineGround): Fact {
  const { actual, value, sum } = line;
  const { terms, formatting, show, status } = style.language;
  if (!actual) return { label: terms.actual, when: '', value: '-', remark: terms.noActual['no-figure'] };
  const figures = figureStyle(indicator, style.numbers);
  const text = value ? stated(value, figures) : actual.none ? terms.none[actual.none] : '-';
  return {
    label: terms.actual,
    when: timeLong(actual, style),
    value: actual.approximate ? formatting.approximate(text) : text,
    remark: joined(
      [
        sum && show.inTotal,
        changeText(line, indicator, figures, style),
        ...lackNotes(sum, status),
        actual.provisional && terms.provisional,
        actual.stale && terms.stale,
        line.break && !line.baseline && show.brokenIn(line.break.entry.year),
        saidIn(actual.entry.note, style.language),
      ],
      style,
    ),
  };
}

/** A ratio is worth saying from here on. */
const tellingRatio = fraction(3, 2);

function changeText(
  { change, value, actual }: LineAssessment,
  { unit, goal }: Indicator,
  figures: FigureStyle,
  style: RecordStyle,
): string | null {
  if (!change || !value || !actual) return null;
  const { show } = style.language;
  const { since, by } = change;
  const isYearBefore = since.date === null && actual.date === null && since.year === actual.year - 1;
  const isRatio = unit !== '%' && !isSum(goal) && sign(since.value) > 0 && sign(value) > 0;
  const ratio = isRatio ? divide(value, since.value) : null;
  const times = ratio && compare(ratio, tellingRatio) >= 0 ? show.times(formatDecimal(ratio, 1)) : null;
  return show.change(
    isYearBefore ? show.lastYear : timeLong(since, style),
    isZero(by) ? apart(by, figures) : signedDifference(by, figures),
    times,
  );
}

function targetFact({ line, indicator, targetWord, style }: LineGround): Fact | null {
  const { target } = line;
  const { formatting, show } = style.language;
  if (!target) return null;
  const figures = figureStyle(indicator, style.numbers);
  const value = target.value
    ? stated(target.value, figures)
    : formatting.range(target.min && stated(target.min, figures), target.max && stated(target.max, figures));
  return {
    label: targetWord,
    when: timeLong(target, style),
    value,
    remark: joined(
      [
        distanceText(line, indicator, style),
        target.decidedLater && show.notYetDecided,
        saidIn(target.entry.note, style.language),
      ],
      style,
    ),
  };
}

function distanceText(
  { remaining, actual, margin, neededPerYear, standing }: LineAssessment,
  indicator: Indicator,
  style: RecordStyle,
): string | null {
  const { show, status } = style.language;
  const figures = figureStyle(indicator, style.numbers);
  if (margin) return status.margin(indicator.goal, apart(margin, figures), sign(margin) < 0);
  if (!remaining || !actual) return null;
  const isMet = standing.verdict === 'achieved' || (neededPerYear === null && isZero(remaining));
  return isMet ? show.reached : show.toGo(apart(remaining, figures));
}

/** What is needed now, and where the figures lead. */
export function courseFacts(ground: LineGround): readonly Block[] {
  return facts([expectedFact(ground), forecastFact(ground)]);
}

/** Up or down, as the line from baseline to target goes; `null` where there is no line. */
function directionOf({ course }: LineAssessment): 1 | -1 | null {
  const [start, end] = [course[0], course.at(-1)];
  const way = start && end ? sign(subtract(end.value, start.value)) : 0;
  return way === 0 ? null : way;
}

function expectedFact({ line, indicator, style }: LineGround): Fact | null {
  const { expected, value, actual } = line;
  const { terms, show } = style.language;
  if (!expected) return null;
  const figures = figureStyle(indicator, style.numbers);
  const direction = directionOf(line);
  const gap = value && actual && direction ? subtract(value, expected.value) : null;
  return {
    label: terms.expected,
    when: timeLong(expected, style),
    value: computed(expected.value, figures),
    remark: gap && direction ? gapText(gap, direction) : '',
  };

  function gapText(by: Fraction, way: 1 | -1): string {
    if (isZero(by)) return show.asExpected;
    return sign(by) === way
      ? show.aheadOfExpected(apart(by, figures))
      : show.behindExpected(apart(by, figures));
  }
}

function forecastFact({ line, indicator, targetWord, style }: LineGround): Fact | null {
  const { forecast, target, standing } = line;
  const { terms, show } = style.language;
  if (!forecast) return null;
  const figures = figureStyle(indicator, style.numbers);
  const isMet = standing.verdict === 'achieved';
  return {
    label: terms.forecast,
    when: style.language.formatting.yearLong(forecast.year),
    value: rough(forecast.value, edgesOf(line), figures),
    remark: joined(
      [
        outcomeText(forecast.value),
        !isMet &&
          forecast.metIn !== null &&
          forecast.metIn > fiscalYearOf(target?.day ?? '') &&
          show.metIn(forecast.metIn),
        forecast.unheld && show.heldAtLimit(rough(forecast.unheld, [], figures)),
        show.restsOn(forecast.actuals, forecast.confidence === 'low'),
      ],
      style,
    ),
  };

  function outcomeText(value: Fraction): string | null {
    const margin = target && marginOf(indicator.goal, target, value);
    if (margin) return style.language.status.margin(indicator.goal, apart(margin, figures), sign(margin) < 0);
    const direction = directionOf(line);
    if (!target?.value || !direction) return null;
    const short = subtract(target.value, value);
    return sign(short) === direction
      ? show.shortOfTarget(targetWord, apart(short, figures))
      : show.reachesTarget(targetWord);
  }
}
