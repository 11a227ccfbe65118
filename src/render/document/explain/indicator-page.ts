import type { ExplainedIndicator, ExplainedLine } from '../../../explain/explained.ts';
import { samplingOf } from '../../../explain/sampling.ts';
import { stepsOf } from '../../../explain/steps.ts';
import { nameIn } from '../../../language/name.ts';
import type { Indicator } from '../../../model/indicator.ts';
import { indicatorProse } from '../../wording/explain/indicator-prose.ts';
import { stepText } from '../../wording/explain/step-texts.ts';
import { type Style, styleOf } from '../../wording/explain/style.ts';
import type { Writing } from '../../wording/writing.ts';
import { prose, section, tableOf } from '../blocks.ts';
import type { Document, Prose, Section } from '../document.ts';
import { beside } from '../text.ts';
import { figuresBlocks } from './figures-table.ts';
import { opinionsSection } from './opinions.ts';
import { leadOf, verdictSection } from './verdict-section.ts';

export function indicatorPage(explained: ExplainedIndicator, writing: Writing): Document {
  const { plan, assessment, asOf } = explained;
  const { indicator } = assessment;
  const { language } = writing;
  const { explain, formatting } = language;
  const style = styleOf(plan, indicator, writing);
  const number = [style.words.indicator, indicator.no].filter(part => part !== null).join(' ');
  const unit = formatting.unit(indicator.unit);
  const under = [
    explain.kindOf.goal(indicator.goal),
    ...(unit === null ? [] : [explain.kindOf.unit(unit)]),
    formatting.asOf(formatting.day(asOf)),
  ].join(formatting.separator);
  return {
    title: {
      text: nameIn(indicator.name, language.code),
      aside: beside([number, plan.id]),
      below: [{ text: { text: under, tone: 'faint' } }],
    },
    blocks: [
      ...explained.lines.flatMap(one => lineSections(one, explained, style)),
      ...opinionsSection(explained.opinions, language),
      section(explain.headings.prose, [prose(...indicatorProse(explained, language))]),
    ],
  };
}

function lineSections(
  { line, grounds }: ExplainedLine,
  explained: ExplainedIndicator,
  style: Style,
): Section[] {
  const { plan, assessment, said, shared } = explained;
  const { explain, code } = style.language;
  const part = 'name' in line ? nameIn(line.name, code) : undefined;
  const isFirst = line === explained.lines[0]?.line;
  const steps = stepsOf(line, assessment.indicator.goal).flatMap(step => {
    const { label, words, numbers, result } = stepText(step, line, plan.judgement, style);
    return [
      [label, words],
      ['', `${numbers} = ${result}`],
    ];
  });
  return [
    section(
      explain.headings.figures,
      [
        ...figuresBlocks(isFirst ? [...grounds, ...said] : grounds, shared, style),
        ...samplingNote(line, assessment.indicator, style),
      ],
      { lead: beside([part, assessment.indicator.file]) },
    ),
    ...(steps.length === 0
      ? []
      : [section(explain.headings.formulas, [tableOf(stepColumns, steps)], leadOf(part))]),
    verdictSection(line, assessment, plan.judgement, style, part),
  ];
}

/** Beside the figures: it decides nothing. */
function samplingNote(line: ExplainedLine['line'], indicator: Indicator, { language }: Style): Prose[] {
  const sampling = samplingOf(line, indicator);
  return sampling ? [prose(language.explain.sampling(sampling))] : [];
}

const stepColumns = [{ heading: '' }, { heading: '', wraps: true }];
