import { lastJudgedYear } from '../../assess/last-judged.ts';
import type { IndicatorAssessment } from '../../assess/types.ts';
import { isLate } from '../../assess/years.ts';
import type { Language } from '../../language/language.ts';
import type { NextReason } from '../../language/status.ts';
import type { Context, Input } from '../command.ts';
import { nextLine } from '../next-line.ts';
import type { PlanAnswer, ReadablePlan } from '../query.ts';

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
      for (const step of stepsFor(answer, inFull, context.language)) if (rank(step) < rank(best)) best = step;
    },
    say: () => (best ? nextLine(best.command, context.language.status.why[best.why], input, context) : ''),
  };
}

function* stepsFor(answer: PlanAnswer, inFull: boolean, language: Language): Generator<Step> {
  if (!answer.readable) {
    yield { why: 'mend', command: 'validate' };
    return;
  }
  const { id, assessment } = answer;
  const judged = lastJudgedYear(assessment);
  if (judged !== null) {
    yield { why: 'last-judged', command: `status ${id} --as-of ${language.formatting.yearShort(judged)}` };
  }
  if (!inFull) yield { why: 'one-plan', command: `status ${id}` };
  else yield* stepsWithin(answer, language);
}

function* stepsWithin({ id, assessment }: ReadablePlan, { formatting }: Language): Generator<Step> {
  const late = assessment.indicators.find(({ standing }) => isLate(standing));
  if (late) yield { why: 'explain', command: `explain ${id}/${late.indicator.id}` };
  const year = assessment.indicators.flatMap(awaitedYears).sort((a, b) => b - a)[0];
  if (year !== undefined) {
    const missing = `--no-actual ${formatting.yearShort(year)}`;
    yield { why: 'awaited', command: `list indicators --plan ${id} ${missing}` };
  }
  if (assessment.leaves.length > 0) {
    yield { why: 'items', command: `list measures --plan ${id}` };
  }
}

const awaitedYears = ({ line, series }: IndicatorAssessment): readonly number[] =>
  (line ? [line] : series).flatMap(({ awaited }) => awaited);
