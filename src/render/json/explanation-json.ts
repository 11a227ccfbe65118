import { reasonOf } from '../../assess/reason.ts';
import type { LineAssessment } from '../../assess/types.ts';
import type { ExplainedIndicator, ExplainedLine } from '../../explain/explained.ts';
import { written } from '../../explain/formulas.ts';
import { samplingOf } from '../../explain/sampling.ts';
import { type Operand, type Step, stepsOf } from '../../explain/steps.ts';
import type { Languages } from '../../language/language.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Judgement, Plan } from '../../model/plan.ts';
import { byLanguage, type Day, type DocumentKind, type LanguageCode, type Name } from '../../model/record.ts';
import { toNumber } from '../../number/nearest.ts';
import { bandTexts } from '../wording/explain/band-texts.ts';
import { indicatorProse } from '../wording/explain/indicator-prose.ts';
import { operandText } from '../wording/explain/step-texts.ts';
import { type Style, styleOf } from '../wording/explain/style.ts';
import { forScreen } from '../wording/writing.ts';
import { gradeJson } from './grade-json.ts';
import { jsonText } from './json.ts';
import { lineJson, numberOrNull, when } from './line-json.ts';
import { nameJson } from './names-json.ts';
import { groundJson, opinionJson } from './place-json.ts';

interface Explained {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly plan: Plan;
  readonly name: Name;
  readonly no: string | null;
  readonly asOf: Day;
}

/** What was explained, and what only its kind has; the parts of other kinds are `null`. */
export function explanationJson(
  { kind, id, plan, name, no, asOf }: Explained,
  parts: { readonly indicator?: object; readonly whatIf?: object; readonly counts?: object },
  prose: Readonly<Record<LanguageCode, readonly string[]>>,
): string {
  const of = { kind, id, plan: plan.id, name: nameJson(name), no };
  const { indicator = null, whatIf = null, counts = null } = parts;
  return jsonText('explanation', { asOf, of, indicator, whatIf, counts, prose });
}

export function indicatorExplanation(explained: ExplainedIndicator, languages: Languages): string {
  const { plan, assessment, asOf } = explained;
  const { indicator } = assessment;
  return explanationJson(
    { ...indicator, plan, asOf },
    { indicator: indicatorFacts(explained, languages) },
    byLanguage(code => indicatorProse(explained, languages[code])),
  );
}

function indicatorFacts(explained: ExplainedIndicator, languages: Languages) {
  const { plan, assessment, lines, said, opinions, shared } = explained;
  const { indicator, verdict, standing, grade, incomplete, weakest } = assessment;
  const terms = byLanguage(code => languages[code].terms);
  const line = (one: ExplainedLine) => ({
    series: 'id' in one.line ? one.line.id : null,
    name: 'name' in one.line ? nameJson(one.line.name) : null,
    ...lineJson(one.line, plan.judgement, terms),
    reason: reasonOf(one.line, indicator),
    why: one.line.standing.notAssessable ?? one.line.standing.noActual ?? null,
    pending: one.line.pending,
    figures: one.grounds.map(ground => groundJson(ground, shared)),
    steps: stepsJson(one.line, indicator, styleOf(plan, indicator, forScreen(languages.en))),
    bands: bandsJson(plan.judgement, one.line, languages),
    sampling: samplingOf(one.line, indicator),
  });
  return {
    unit: indicator.unit,
    goal: indicator.goal,
    verdict,
    standing,
    grade: gradeJson(grade, plan.judgement, terms),
    weakest,
    incomplete,
    lines: lines.map(line),
    published: said.map(ground => groundJson(ground, shared)),
    opinions: opinions.map(opinionJson),
  };
}

/** Formulas by their letters, with the operands as numbers and as they are printed. */
export function stepsJson(line: LineAssessment, indicator: Indicator, style: Style) {
  return stepsOf(line, indicator.goal).map(({ id, formula, operands, value }: Step) => ({
    id,
    formula,
    operands: Object.fromEntries(
      Object.entries(operands).map(([letter, operand]) => [letter, operandJson(operand)]),
    ),
    numbers: written(formula, letter => operandText(operands[letter], style)),
    value: toNumber(value),
  }));
}

const operandJson = (operand: Operand) => ('at' in operand ? when(operand.at) : toNumber(operand.value));

function bandsJson(judgement: Judgement, line: LineAssessment, languages: Languages) {
  const texts = byLanguage(code => bandTexts(judgement, line.pace, languages[code]));
  return texts.ja.map(({ band, label, from, below, isHere }, index) => ({
    id: band?.id ?? 'flat',
    label: byLanguage(code => texts[code][index]?.label ?? label),
    from: numberOrNull(from),
    below: numberOrNull(below),
    here: isHere,
  }));
}
