import type { IndicatorAssessment } from '../assess/types.ts';
import { isLate } from '../assess/years.ts';
import type { Language } from '../language/language.ts';
import type { NextReason } from '../language/status.ts';
import { lastJudgedYear } from '../render/figures/verdict-counts.ts';
import { displayWidth } from '../text/width.ts';
import type { Context, Input } from './command.ts';
import type { PlanAnswer, ReadablePlan } from './question.ts';

interface Step {
  readonly why: NextReason;
  readonly command: string;
}

/** The one command that is worth running after this one, found while the plans go by. */
export interface NextStep {
  see(answer: PlanAnswer): void;
  /** What to print; `''` where there is nothing to recommend. */
  say(): string;
}

/** The most urgent first. */
const urgency: readonly NextReason[] = ['mend', 'last-judged', 'explain', 'awaited', 'one-plan', 'items'];

export function nextStep(input: Input, inFull: boolean, context: Context): NextStep {
  let best: Step | null = null;
  const rank = (step: Step | null) => (step ? urgency.indexOf(step.why) : urgency.length);
  return {
    see(answer) {
      for (const step of stepsFor(answer, inFull, input, context.language))
        if (rank(step) < rank(best)) best = step;
    },
    say: () => (best ? said(best, input, context) : ''),
  };
}

function* stepsFor(answer: PlanAnswer, inFull: boolean, input: Input, language: Language): Generator<Step> {
  if (!answer.readable) {
    yield { why: 'mend', command: 'validate' };
    return;
  }
  const { id, assessment } = answer;
  const judged = lastJudgedYear(assessment);
  if (judged !== null) {
    yield { why: 'last-judged', command: `status ${id} --as-of ${language.habits.yearShort(judged)}` };
  }
  if (!inFull) yield { why: 'one-plan', command: withDay(`status ${id}`, input) };
  else yield* stepsWithin(answer, input, language);
}

function* stepsWithin({ id, assessment }: ReadablePlan, input: Input, { habits }: Language): Generator<Step> {
  const late = assessment.indicators.find(({ standing }) => isLate(standing));
  if (late) yield { why: 'explain', command: withDay(`explain ${id}/${late.indicator.id}`, input) };
  const year = assessment.indicators.flatMap(awaitedYears).sort((a, b) => b - a)[0];
  if (year !== undefined) {
    const missing = `--no-actual ${habits.yearShort(year)}`;
    yield { why: 'awaited', command: withDay(`list indicators --plan ${id} ${missing}`, input) };
  }
  if (assessment.leaves.length > 0) {
    yield { why: 'items', command: withDay(`list measures --plan ${id}`, input) };
  }
}

const awaitedYears = ({ line, series }: IndicatorAssessment): readonly number[] =>
  (line ? [line] : series).flatMap(({ awaited }) => awaited);

/** The same day and the same workspace as the user asked about. */
function withDay(command: string, input: Input): string {
  const day = input.text('as-of');
  return day === undefined ? command : `${command} --as-of ${day}`;
}

/** On one line, or the reason below where the terminal is too narrow for it. */
function said({ why, command }: Step, input: Input, { language: { status }, errorScreen }: Context): string {
  const data = input.text('data');
  const whole = `${status.next}  reform ${command}${data === undefined ? '' : ` --data ${data}`}`;
  const reason = status.why[why];
  const width = displayWidth(`${whole}   ${reason}`, errorScreen.ambiguous);
  const isNarrow = errorScreen.columns !== null && width > errorScreen.columns;
  return `\n${whole}${isNarrow ? '\n      ' : '   '}${reason}\n`;
}
