import { reasonOf } from '../../../assess/reason.ts';
import type { LineAssessment, Sum } from '../../../assess/types.ts';
import { isJudged } from '../../../assess/weakest.ts';
import { isAtRisk } from '../../../explain/at-risk.ts';
import { direction, isAtOrBeyond, isCeiling, isFloor, isToReach } from '../../../model/goals.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Judgement } from '../../../model/plan.ts';
import { formatDecimal } from '../../../number/format.ts';
import { absolute, divide, fraction, multiply, sign, subtract } from '../../../number/fraction.ts';
import { computed, difference, edgesOf, rough, stated } from '../figure-text.ts';
import { gradeLabel } from '../grade-label.ts';
import { isAtLeast } from '../progress.ts';
import { paceText, progressText } from '../share.ts';
import { lackOf } from '../sum-lacks.ts';
import { bandTexts } from './band-texts.ts';
import { riskSentence } from './risk-sentence.ts';
import { judgementName, movedBy, type Style, time } from './style.ts';

/** What is said of one line of figures in an answer: whole sentences, the numbers written as on paper. */
export interface Spoken {
  readonly indicator: Indicator;
  /** Of the indicator, with the part of it that is spoken of. */
  readonly name: string;
  readonly line: LineAssessment;
  readonly judgement: Judgement;
  readonly asOf: string;
}

export function lineSentences(spoken: Spoken, style: Style): string[] {
  const { name, line } = spoken;
  const { prose } = style.language;
  if (!line.target) return [prose.noTarget({ name, targetWord: style.words.target })];
  return [
    ...goalSentence(spoken, style),
    ...actualSentences(spoken, style),
    ...verdictSentences(spoken, style),
    ...outlookSentences(spoken, style),
    ...notProgress(spoken, style),
  ];
}

/** The target as prose says it: a limit with the side on which it holds. */
export function targetText({ goal }: Indicator, { target }: LineAssessment, style: Style): string {
  const { formatting } = style.language;
  if (!target) return '-';
  if (!target.value)
    return formatting.range(target.min && stated(target.min, style), target.max && stated(target.max, style));
  const text = stated(target.value, style);
  if (isCeiling(goal)) return formatting.atMost(text);
  return isFloor(goal) ? formatting.atLeast(text) : text;
}

function goalSentence({ indicator, name, line }: Spoken, style: Style): string[] {
  const { baseline, target } = line;
  if (!target) return [];
  const sentence = style.language.prose.goal({
    name,
    // a sum starts from nothing, whatever the value of the baseline year
    baseline: baseline?.value && !style.isSum ? stated(baseline.value, style) : null,
    baselineYear: baseline && time(baseline, style),
    target: targetText(indicator, line, style),
    targetYear: time(target, style),
    targetWord: style.words.target,
    isSum: style.isSum,
  });
  return [sentence];
}

function actualSentences({ line, asOf }: Spoken, style: Style): string[] {
  const { actual, value, sum, baseline, expected, progress, pace } = line;
  const { prose, formatting } = style.language;
  const { isShare, isSum } = style;
  const sentences: string[] = [];
  if (actual && value) {
    const from = isSum ? null : baseline?.value;
    const by = from ? subtract(value, from) : null;
    sentences.push(
      prose.actual({
        year: time(actual, style),
        value: stated(value, style),
        moved: by && movedBy(by),
        by: by ? difference(absolute(by), style) : '',
        isShare,
        isSum,
      }),
    );
    if (sum) for (const one of lackingSentences(sum, style)) sentences.push(one);
  } else if (line.standing.verdict === 'no-actual') {
    sentences.push(prose.noActual({ asOf: formatting.dayLong(asOf) }));
    if (expected) {
      sentences.push(
        prose.needed({
          year: time(expected, style),
          value: computed(expected.value, style),
          byYear: hasYearlyTargets(line),
          isSum,
          targetWord: style.words.target,
        }),
      );
    }
  }
  if (expected && progress && pace) sentences.push(courseSentence(line, style));
  else if (progress)
    sentences.push(
      prose.progressAlone({
        progress: style.numbers.plain(progressText(progress)),
        atLeast: isAtLeast(line),
        isSum,
        targetWord: style.words.target,
      }),
    );
  return sentences;
}

function lackingSentences(sum: Sum, { language, numbers }: Style): string[] {
  const { prose, formatting } = language;
  const { years, restAfter } = lackOf(sum);
  return [
    ...(years.length > 0 ? [prose.sumIncomplete(formatting.list(years.map(numbers.year)))] : []),
    ...(restAfter
      ? [prose.sumLacksRest(numbers.year(restAfter.year), formatting.dayLong(restAfter.day))]
      : []),
  ];
}

const hasYearlyTargets = ({ course }: LineAssessment) => course.length > 2;

function courseSentence(line: LineAssessment, style: Style): string {
  const { expected, progress, pace } = line;
  return style.language.prose.course({
    expected: computed(expected!.value, style),
    progress: style.numbers.plain(progressText(progress!)),
    pace: style.numbers.plain(paceText(pace!, { kind: 'built-in', name: 'standard' })),
    byYear: hasYearlyTargets(line),
    isSum: style.isSum,
    targetWord: style.words.target,
  });
}

function verdictSentences({ indicator, line, judgement }: Spoken, style: Style): string[] {
  const { prose, terms, formatting } = style.language;
  const { standing, pending, margin, target } = line;
  if (standing.notAssessable) {
    const why = standing.notAssessable;
    return [prose.notAssessable(why, terms.notAssessable[why])];
  }
  const sentences: string[] = [];
  if (margin && target) {
    const by = difference(absolute(margin), style);
    sentences.push(
      prose.margin({ inside: sign(margin) >= 0, target: targetText(indicator, line, style), by }),
    );
  }
  const here = bandTexts(judgement, line.pace, style.language).find(({ isHere }) => isHere);
  if (here && reasonOf(line, indicator) === 'pace' && standing.verdict !== 'flat') {
    const facts = { judgement: judgementName(judgement, style.language), band: here.edges };
    sentences.push(prose.band({ ...facts, grade: gradeLabel(line.standingGrade, style.language) }));
  }
  if (pending && target) {
    const since = formatting.duration(pending);
    const stands = isJudged(standing.verdict) ? terms.verdicts[standing.verdict] : null;
    sentences.push(prose.pending({ year: time(target, style), since, standing: stands }));
  } else if (isJudged(line.verdict)) sentences.push(prose.verdict(terms.verdicts[line.verdict]));
  const risk = riskSentence(indicator, line, style);
  return risk === null ? sentences : [...sentences, risk];
}

function outlookSentences({ indicator, line }: Spoken, style: Style): string[] {
  const { prose } = style.language;
  const { neededPerYear, soFarPerYear, forecast } = line;
  const sentences: string[] = [];
  if (neededPerYear && isToReach(indicator.goal)) {
    const target = targetText(indicator, line, style);
    const soFar = soFarPerYear && difference(soFarPerYear, style);
    const perYear = difference(neededPerYear, style);
    sentences.push(prose.neededPerYear({ target, perYear, soFar, isSum: style.isSum }));
  }
  if (forecast && !isAtRisk(line)) {
    const value = rough(forecast.value, edgesOf(line), style);
    const year = style.numbers.year(forecast.year);
    sentences.push(prose.forecast({ year, value, isLow: forecast.confidence === 'low', isSum: style.isSum }));
  }
  return sentences;
}

const hundred = fraction(100);

/** Where a reader would divide one by the other: it is no progress, and is called so nowhere. */
export function notProgress({ indicator, line }: Spoken, style: Style): string[] {
  const { value, target, baseline } = line;
  const isGrowth = isAtOrBeyond(indicator.goal) && direction(indicator.goal) === 1;
  const isAsked = isGrowth && value && target?.value && baseline?.value;
  if (!isAsked || sign(target.value) <= 0 || sign(value) <= 0 || sign(baseline.value) === 0) return [];
  const percent = multiply(divide(value, target.value), hundred);
  return [
    style.language.prose.notProgress({
      actual: stated(value, { ...style, unit: null }),
      target: stated(target.value, { ...style, unit: null }),
      quotient: `${formatDecimal(percent, 0)}%`,
      targetWord: style.words.target,
    }),
  ];
}
