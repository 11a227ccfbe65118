import type { LineAssessment } from '../../../assess/types.ts';
import { basisOf, type Case, neededAt, timesOf, yearsBetween } from '../../../explain/cases.ts';
import { isToReach } from '../../../model/goals.ts';
import { subtract } from '../../../number/fraction.ts';
import { targetText } from '../../wording/explain/line-prose.ts';
import { stepLabel } from '../../wording/explain/step-texts.ts';
import { judgementName, type Style, time, timesText } from '../../wording/explain/style.ts';
import { computed, difference, edgesOf, rough, stated } from '../../wording/figure-text.ts';
import { gradeLabel } from '../../wording/grade-label.ts';
import { progressOf } from '../../wording/progress.ts';
import { elapsedText, paceText } from '../../wording/share.ts';

/** What a case is called, over its column: by its target, or by its judgement where only that is supposed. */
export function caseHeading(
  { scenario: { kind, proposedIn, judgement }, line }: Case,
  style: Style,
  target: string,
  byJudgement: boolean,
): string {
  const { whatIf } = style.language.explain;
  const names = {
    'as-is': whatIf.asIs,
    'in-force': whatIf.inForce,
    proposed: whatIf.proposed,
    supposed: whatIf.supposed,
  };
  if (byJudgement) return `${names[kind]} ${judgementName(judgement, style.language)}`;
  if (!line.target || target === '') return names[kind];
  const isRough = proposedIn.some(({ entry }) => entry.proposes?.approximate);
  return `${names[kind]} ${isRough ? style.language.formatting.approximate(target) : target}`;
}

/** A line of the comparison, with a text for each case; `null` where it does not apply. */
interface CaseRow {
  readonly label: string;
  readonly of: (one: Case) => string | null;
}

/** Label and one cell a case, without the rows that say nothing. */
export function caseRows(cases: readonly Case[], style: Style): string[][] {
  const rows = [
    ...resultRows(style),
    ...needRows(cases, style),
    ...yearRows(cases, style),
    ...endRows(cases, style),
  ];
  return rows
    .map(({ label, of }) => [label, ...cases.map(one => of(one) ?? '-')])
    .filter(([, ...cells]) => cells.some(cell => cell !== '-'));
}

function resultRows(style: Style): CaseRow[] {
  const { terms } = style.language;
  const dated = (at: Parameters<typeof time>[0] | null, text: string | null) =>
    at && text && `${time(at, style)} ${text}`;
  return [
    {
      label: terms.baseline,
      of: ({ line: { baseline } }) => dated(baseline, baseline?.value ? stated(baseline.value, style) : null),
    },
    {
      label: style.words.target,
      of: ({ line, scenario }) => dated(line.target, targetText(scenario.assessment.indicator, line, style)),
    },
    { label: terms.actual, of: ({ line }) => dated(line.actual, line.value && stated(line.value, style)) },
    { label: terms.elapsed, of: ({ line: { elapsed } }) => elapsed && elapsedText(elapsed) },
    { label: terms.progress, of: ({ line }) => progressOf(line, style) },
    {
      label: terms.pace,
      of: ({ line: { pace }, scenario }) => pace && style.numbers.plain(paceText(pace, scenario.judgement)),
    },
  ];
}

/** What a case asks for a year, against what is in force. */
function needRows(cases: readonly Case[], style: Style): CaseRow[] {
  const { whatIf } = style.language.explain;
  const inForce = basisOf(cases)?.line.neededPerYear ?? null;
  const hasOtherTargets = cases.some(({ scenario: { kind } }) => kind === 'proposed' || kind === 'in-force');
  const way = ({ course: [start], target }: LineAssessment) =>
    start && target?.value ? subtract(target.value, start.value) : null;
  const onlyDay = cases.every(({ line: { expected } }) => expected === null || expected.date === null);
  return [
    ...(onlyDay
      ? []
      : [
          {
            label: whatIf.expectedNow,
            of: ({ line: { expected } }: Case) => expected && computed(expected.value, style),
          },
        ]),
    {
      label: whatIf.way,
      of: ({ line }) => {
        const gap = way(line);
        return gap && difference(gap, style);
      },
    },
    {
      label: stepLabel('soFarPerYear', style),
      of: ({ line: { soFarPerYear } }) => soFarPerYear && difference(soFarPerYear, style),
    },
    {
      label: stepLabel('neededPerYear', style),
      of: ({ line: { neededPerYear } }) => neededPerYear && difference(neededPerYear, style),
    },
    {
      label: whatIf.comparedWithInForce,
      of: ({ line: { neededPerYear }, scenario }) => {
        const isBeside = scenario.kind !== 'as-is' && hasOtherTargets;
        const times = isBeside ? timesOf(neededPerYear, inForce) : null;
        return times && whatIf.times(timesText(times));
      },
    },
  ];
}

function yearRows(cases: readonly Case[], style: Style): CaseRow[] {
  const { whatIf } = style.language.explain;
  return yearsBetween(cases).map(year => ({
    label: whatIf.expectedAtEnd(style.numbers.year(year)),
    of: ({ line }) => {
      const expected = neededAt(line, year);
      return expected && computed(expected, style);
    },
  }));
}

function endRows(cases: readonly Case[], style: Style): CaseRow[] {
  const { terms, explain } = style.language;
  const { whatIf } = explain;
  const judgements = new Set(cases.map(({ scenario }) => judgementName(scenario.judgement, style.language)));
  const label = [...judgements].filter(name => name !== 'standard').at(-1);
  return [
    { label: terms.margin, of: ({ line: { margin } }) => margin && difference(margin, style) },
    {
      label: terms.forecast,
      of: ({ line }) => line.forecast && rough(line.forecast.value, edgesOf(line), style),
    },
    {
      label: whatIf.metIn,
      of: ({ line: { forecast, standing }, scenario: { assessment } }) => {
        const isOpen = isToReach(assessment.indicator.goal) && standing.verdict !== 'achieved';
        if (!forecast || !isOpen) return null;
        return forecast.metIn === null ? whatIf.notMet : style.numbers.year(forecast.metIn);
      },
    },
    { label: terms.verdict, of: ({ line }) => terms.verdicts[line.verdict] },
    ...(label === undefined
      ? []
      : [
          {
            label: whatIf.gradeBy(label),
            of: ({ line, scenario }: Case) =>
              judgementName(scenario.judgement, style.language) === label
                ? gradeLabel(line.grade, style.language)
                : null,
          },
        ]),
  ];
}
