import type { IndicatorAssessment, LineAssessment, SeriesAssessment } from '../../../assess/types.ts';
import { isJudged } from '../../../assess/weakest.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn } from '../../../language/name.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Day } from '../../../model/record.ts';
import type { Shared } from '../../../model/shared.ts';
import { forPaper, type Writing } from '../../figures/writing.ts';
import { prose, section, tableOf } from '../blocks.ts';
import type { Document, Section } from '../document.ts';
import { beside } from '../text.ts';
import { figuresBlocks } from './figures-table.ts';
import type { PlacedGround } from './grounds.ts';
import { lineSentences, type Spoken } from './line-prose.ts';
import { opinionsSection, type PlacedOpinion } from './opinions.ts';
import { stepText } from './step-texts.ts';
import { stepsOf } from './steps.ts';
import { type Style, styleOf } from './style.ts';
import { leadOf, verdictSection } from './verdict-section.ts';

/** One line of figures with the places that its figures were read at. */
export interface ExplainedLine {
  readonly line: LineAssessment | SeriesAssessment;
  readonly grounds: readonly PlacedGround[];
}

/** Everything that is to be said of how an indicator's figures came about. */
export interface ExplainedIndicator {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly assessment: IndicatorAssessment;
  readonly lines: readonly ExplainedLine[];
  readonly said: readonly PlacedGround[];
  readonly opinions: readonly PlacedOpinion[];
  readonly shared: Shared;
}

export function indicatorPage(explained: ExplainedIndicator, writing: Writing): Document {
  const { plan, assessment, asOf } = explained;
  const { indicator } = assessment;
  const { language } = writing;
  const { explain, habits } = language;
  const style = styleOf(plan, indicator, writing);
  const number = [style.words.indicator, indicator.no].filter(part => part !== null).join(' ');
  const unit = habits.unit(indicator.unit);
  const under = [
    explain.kindOf.goal(indicator.goal),
    ...(unit === null ? [] : [explain.kindOf.unit(unit)]),
    habits.asOf(habits.day(asOf)),
  ].join(habits.separator);
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
      figuresBlocks(isFirst ? [...grounds, ...said] : grounds, shared, style),
      { lead: beside([part, assessment.indicator.file]) },
    ),
    ...(steps.length === 0
      ? []
      : [section(explain.headings.formulas, [tableOf(stepColumns, steps)], leadOf(part))]),
    verdictSection(line, assessment, plan.judgement, style, part),
  ];
}

const stepColumns = [{ heading: '' }, { heading: '', wraps: true }];

/** A paragraph for each line, then what holds for all. */
export function indicatorProse(explained: ExplainedIndicator, language: Language): string[] {
  const { plan, assessment, asOf, lines, said } = explained;
  const { indicator, weakest } = assessment;
  const { prose, code, habits } = language;
  const style = styleOf(plan, indicator, forPaper(language));
  const whole = nameIn(indicator.name, code);
  const paragraphs = lines.map(({ line }) => {
    const name = 'name' in line ? `${whole}${habits.aside(nameIn(line.name, code))}` : whole;
    const spoken: Spoken = { indicator, name, line, judgement: plan.judgement, asOf };
    return prose.paragraph(lineSentences(spoken, style));
  });
  const slowest = assessment.series.find(({ id }) => id === weakest);
  const rest = [
    ...(slowest && lines.length > 1 && isJudged(assessment.verdict)
      ? [prose.weakest(nameIn(slowest.name, code))]
      : []),
    ...said.flatMap(({ says }) => (says === null ? [] : [prose.published(says)])),
  ];
  return rest.length === 0 ? paragraphs : [...paragraphs, prose.paragraph(rest)];
}
