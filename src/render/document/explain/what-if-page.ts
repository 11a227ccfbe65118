import type { WhatIf } from '../../../assess/scenarios.ts';
import { type Case, casesOf } from '../../../explain/cases.ts';
import type { ExplainedWhatIf } from '../../../explain/explained.ts';
import { stepsOf } from '../../../explain/steps.ts';
import { nameIn } from '../../../language/name.ts';
import type { Name } from '../../../model/record.ts';
import { exact } from '../../../number/exact.ts';
import { targetText } from '../../wording/explain/line-prose.ts';
import { stepText } from '../../wording/explain/step-texts.ts';
import { judgementName, type Style, styleOf } from '../../wording/explain/style.ts';
import { whatIfProse } from '../../wording/explain/what-if-prose.ts';
import { stated } from '../../wording/figure-text.ts';
import type { Writing } from '../../wording/writing.ts';
import { prose, section, tableOf } from '../blocks.ts';
import type { Document, Section, Text } from '../document.ts';
import { beside, toned } from '../text.ts';
import { figuresBlocks } from './figures-table.ts';
import { opinionsSection } from './opinions.ts';
import { bandRows, leadOf } from './verdict-section.ts';
import { caseHeading, caseRows } from './what-if-rows.ts';

export function whatIfPage(explained: ExplainedWhatIf, writing: Writing): Document {
  const { plan, asked, scenarios, lines, opinions, shared } = explained;
  const { indicator } = scenarios[0]!.assessment;
  const { language } = writing;
  const { explain, formatting, code } = language;
  const style = styleOf(plan, indicator, writing);
  const lineCases = casesOf(explained);
  const nameOf = (part: Name | null) => part && nameIn(part, code);
  const asOf = scenarios.at(-1)!.asOf;
  const under = beside([nameIn(plan.name, code), indicator.no, formatting.asOf(formatting.day(asOf))]);
  return {
    title: {
      text: beside([nameIn(indicator.name, code), ...suppositionTexts(asked, style)]),
      aside: explain.whatIf.nothingStored,
      below: [{ text: toned(under, 'faint') }],
    },
    blocks: [
      ...lineCases.map(({ part, cases }) => comparison(nameOf(part), cases, style)),
      ...lineCases.flatMap(({ part, cases }) => formulasOf(nameOf(part), cases, style)),
      ...(asked.judgement
        ? lineCases.flatMap(({ part, cases }) => bandsOfCase(nameOf(part), cases, style))
        : []),
      ...opinionsSection(opinions, language),
      section(explain.headings.prose, [prose(...whatIfProse(explained, lineCases, language))]),
      ...lines.map(({ line, grounds }) =>
        section(explain.headings.figures, figuresBlocks(grounds, shared, style), {
          lead: beside(['name' in line ? nameIn(line.name, code) : null, indicator.file]),
        }),
      ),
    ],
  };
}

function suppositionTexts({ targets, targetYear, actuals, judgement }: WhatIf, style: Style): string[] {
  const { explain, formatting } = style.language;
  const { whatIf } = explain;
  const text = (value: number) => stated(exact(value), withUnit(style));
  return [
    ...(targets.length > 0 ? [whatIf.target(formatting.list(targets.map(text)))] : []),
    ...(targetYear === null ? [] : [whatIf.targetYear(targetYear)]),
    ...actuals.map(({ year, value }) => whatIf.actual(year, text(value))),
    ...(judgement ? [whatIf.judgement(judgementName(judgement, style.language))] : []),
  ];
}

const withUnit = (style: Style): Style => ({
  ...style,
  numbers: { ...style.numbers, number: style.language.formatting.withUnit },
});

const judged = ({ scenario: { judgement } }: Case) => JSON.stringify(judgement);

function comparison(part: string | null, cases: readonly Case[], style: Style): Section {
  const kinds = cases.map(({ scenario: { kind } }) => kind).join(' ');
  const byJudgement = kinds === 'as-is supposed' && judged(cases[0]!) !== judged(cases[1]!);
  const headings = cases.map(one => caseHeading(one, style, targetOf(one, style), byJudgement));
  const columns = [
    { heading: '', wraps: true },
    ...headings.map(heading => ({ heading, align: 'right' as const })),
  ];
  return section(part ?? '', [tableOf(columns, caseRows(cases, style))]);
}

const targetOf = ({ scenario, line }: Case, style: Style): string =>
  targetText(scenario.assessment.indicator, line, withUnit(style));

/** The bands of the judgement that is supposed, and where the pace lies in them. */
function bandsOfCase(part: string | null, cases: readonly Case[], style: Style): Section[] {
  const one = cases.findLast(({ scenario: { kind } }) => kind === 'supposed');
  const rows = one ? bandRows(one.scenario.judgement, one.line.pace, style) : [];
  if (rows.length === 0) return [];
  const columns = [{ heading: '' }, { heading: '' }, { heading: '', wraps: true }];
  return [section(style.language.explain.headings.verdict, [tableOf(columns, rows)], leadOf(part))];
}

/** The formulas with the numbers of the first case and of what is supposed. */
function formulasOf(part: string | null, cases: readonly Case[], style: Style): Section[] {
  const shown = ['progress', 'pace', 'neededPerYear', 'forecast', 'margin'];
  const supposed = cases.filter(({ scenario: { kind } }) => kind === 'supposed');
  const rows = new Map<string, Text[][]>();
  for (const one of new Set([...cases.slice(0, 1), ...(supposed.length > 0 ? supposed : cases.slice(-1))])) {
    const { goal } = one.scenario.assessment.indicator;
    for (const step of stepsOf(one.line, goal)) {
      if (!shown.includes(step.id)) continue;
      const { label, words, numbers, result } = stepText(step, one.line, one.scenario.judgement, style);
      const before = rows.get(step.id) ?? [[label, words]];
      const isOneOfMany = supposed.length > 1 && supposed.includes(one);
      const name = caseHeading(one, style, isOneOfMany ? targetOf(one, style) : '', false);
      rows.set(step.id, [...before, ['', beside([name, `${numbers} = ${result}`])]]);
    }
  }
  if (rows.size === 0) return [];
  const columns = [{ heading: '' }, { heading: '', wraps: true }];
  const table = tableOf(columns, [...rows.values()].flat());
  return [section(style.language.explain.headings.formulas, [table], leadOf(part))];
}
