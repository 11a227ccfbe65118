import type { WhatIf } from '../../../assess/scenarios.ts';
import { basisOf, type Case, type LineCases, timesOf } from '../../../explain/cases.ts';
import type { ExplainedWhatIf } from '../../../explain/explained.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn } from '../../../language/name.ts';
import { exact } from '../../../number/exact.ts';
import { absolute, subtract } from '../../../number/fraction.ts';
import { difference, edgesOf, rough, stated } from '../figure-text.ts';
import { gradeLabel } from '../grade-label.ts';
import { progressOf } from '../progress.ts';
import { paceText } from '../share.ts';
import { forPaper } from '../writing.ts';
import { notProgress, targetText } from './line-prose.ts';
import { judgementName, movedBy, type Style, styleOf, time, timesText } from './style.ts';

/** Paragraphs on the cases of a what-if, one for each line of the indicator's figures. */
export function whatIfProse(
  { plan, asked, scenarios }: ExplainedWhatIf,
  casesOfLines: readonly LineCases[],
  language: Language,
): string[] {
  const { indicator } = scenarios[0]!.assessment;
  const style = styleOf(plan, indicator, forPaper(language));
  const { prose, formatting, code } = language;
  const whole = nameIn(indicator.name, code);
  const paragraphs = casesOfLines.map(({ part, cases }) => {
    const name = part === null ? whole : `${whole}${formatting.aside(nameIn(part, code))}`;
    return prose.paragraph([
      ...suppositions(asked, style),
      ...cases.slice(1).flatMap(one => targetSentences(name, one, basisOf(cases) ?? one, asked, style)),
      ...cases.flatMap(one => resultSentences(one, asked, style)),
      ...caseOfActual(cases, asked, style),
    ]);
  });
  return [...paragraphs, prose.whatIf.closing];
}

function suppositions({ actuals }: WhatIf, style: Style): string[] {
  return actuals.map(({ year, value }) =>
    style.language.prose.whatIf.actual({
      year: style.numbers.year(year),
      value: stated(exact(value), style),
    }),
  );
}

/** What a target asks for a year, beside the one in force. */
function targetSentences(
  name: string,
  { scenario, line }: Case,
  inForce: Case,
  asked: WhatIf,
  style: Style,
): string[] {
  const { whatIf } = style.language.prose;
  const { baseline, actual, value, target, neededPerYear } = line;
  const movesTarget = asked.targets.length > 0 || asked.targetYear !== null;
  if (scenario.kind !== 'supposed' || !movesTarget || !target) return [];
  const { indicator } = scenario.assessment;
  const from =
    actual && value
      ? { at: actual, value }
      : baseline?.value
        ? { at: baseline, value: baseline.value }
        : null;
  if (!neededPerYear || !from || !target.value) {
    return line.standing.verdict === 'achieved'
      ? [whatIf.metAlready({ target: targetText(indicator, line, style) })]
      : [];
  }
  const before = inForce.line;
  const sentences = [
    whatIf.target({
      name,
      year: time(target, style),
      target: targetText(indicator, line, style),
      from: stated(from.value, style),
      fromYear: time(from.at, style),
      perYear: difference(absolute(neededPerYear), style),
      moved: movedBy(subtract(target.value, from.value)),
      isShare: style.isShare,
      sum: style.isSum ? (actual ? 'goes-on' : 'begins') : null,
    }),
  ];
  if (before.neededPerYear && before.target) {
    sentences.push(
      whatIf.comparison({
        target: targetText(indicator, before, style),
        targetWord: style.words.target,
        perYear: difference(absolute(before.neededPerYear), style),
        times: comparedText(line, before, style),
      }),
    );
  }
  return sentences;
}

function comparedText(line: Case['line'], before: Case['line'], style: Style): string | null {
  const times = timesOf(line.neededPerYear, before.neededPerYear);
  return times && style.language.explain.whatIf.times(timesText(times));
}

/** What the case would be called, where it has a figure to be judged by. */
function resultSentences({ scenario, line }: Case, asked: WhatIf, style: Style): string[] {
  const { language, numbers } = style;
  const { whatIf } = language.prose;
  if (scenario.kind === 'as-is' || !line.value || !line.target) return [];
  const { pace } = line;
  const sentences = [
    whatIf.results({
      targetWord: style.words.target,
      target: targetText(scenario.assessment.indicator, line, style),
      progress: progressOf(line, style),
      pace: pace && numbers.plain(paceText(pace, scenario.judgement)),
      verdict: language.terms.verdicts[line.standing.verdict],
    }),
  ];
  if (scenario.kind === 'supposed' && line.forecast) {
    const { year, value, confidence } = line.forecast;
    const text = rough(value, edgesOf(line), style);
    const facts = { year: numbers.year(year), value: text, isLow: confidence === 'low', isSum: style.isSum };
    if (asked.actuals.length > 0) sentences.push(language.prose.forecast(facts));
  }
  if (asked.judgement) {
    const judgement = judgementName(scenario.judgement, language);
    sentences.push(whatIf.grade({ judgement, grade: gradeLabel(line.standingGrade, language) }));
  }
  return sentences;
}

/** «14 ÷ 15 = 93 % is not progress», where a supposed actual invites it. */
function caseOfActual(cases: readonly Case[], asked: WhatIf, style: Style): string[] {
  const one = cases.find(({ scenario }) => scenario.kind !== 'as-is');
  if (!one || asked.actuals.length === 0) return [];
  const { assessment, judgement, asOf } = one.scenario;
  return notProgress({ indicator: assessment.indicator, name: '', line: one.line, judgement, asOf }, style);
}
