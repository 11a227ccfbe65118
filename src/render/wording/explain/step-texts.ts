import type { LineAssessment } from '../../../assess/types.ts';
import { type Letter, written } from '../../../explain/formulas.ts';
import type { Operand, Step, StepId } from '../../../explain/steps.ts';
import type { Judgement } from '../../../model/plan.ts';
import { computed, difference, edgesOf, rough, stated } from '../figure-text.ts';
import { elapsedText, paceText, progressText } from '../share.ts';
import { type Style, time } from './style.ts';

/** A step in words, in numbers, and what comes out. */
export interface StepText {
  readonly label: string;
  readonly words: string;
  readonly numbers: string;
  readonly result: string;
}

export function stepText(step: Step, line: LineAssessment, judgement: Judgement, style: Style): StepText {
  return {
    label: stepLabel(step.id, style),
    words: written(step.formula, letter => letterWord(letter, step, line, style)),
    numbers: written(step.formula, letter => operandText(step.operands[letter], style)),
    result: resultText(step, line, judgement, style),
  };
}

export function stepLabel(id: StepId, { language: { terms, explain } }: Style): string {
  switch (id) {
    case 'elapsed':
    case 'progress':
    case 'pace':
    case 'margin':
      return terms[id];
    default:
      return explain.steps[id];
  }
}

function letterWord(letter: Letter, step: Step, { expected, course }: LineAssessment, style: Style): string {
  const { terms, explain } = style.language;
  const { letters } = explain;
  const words: Partial<Record<Letter, string>> = {
    // a sum starts from nothing, whatever the value of the baseline year
    a: style.isSum ? letters.sum : terms.actual,
    b: style.isSum ? '0' : terms.baseline,
    t: style.words.target,
    E: terms.expected,
    f: letters.firstFigure,
    p: terms.progress,
    e: terms.elapsed,
    ya: letters.yearOf(terms.actual),
    yb: letters.yearOf(terms.baseline),
    yt: letters.yearOf(style.words.target),
    yf: letters.yearOf(letters.firstFigure),
  };
  const operand = step.operands[letter];
  if (operand && 'of' in operand && operand.of) return time(operand.of, style);
  if (operand && 'at' in operand && ['y', 'y1', 'y2'].includes(letter)) return time(operand.at, style);
  if (letter === 'v1') return expected?.from === course[0] ? terms.baseline : letters.path;
  if (letter === 'v2') return expected?.to === course.at(-1) ? style.words.target : letters.path;
  return words[letter] ?? letter;
}

/** A negative number is in brackets, so that no two signs meet. */
export function operandText(operand: Operand | undefined, style: Style): string {
  if (!operand) return '?';
  const { language } = style;
  const bare = { ...style, unit: null, numbers: { ...style.numbers, number: (text: string) => text } };
  if ('at' in operand) return operand.at.date ?? language.formatting.yearShort(operand.at.year);
  const { value, is } = operand;
  const text =
    is === 'share' ? progressText(value) : is === 'stated' ? stated(value, bare) : computed(value, bare);
  return text.startsWith('-') ? `(${text})` : text;
}

function resultText({ id, value }: Step, line: LineAssessment, judgement: Judgement, style: Style): string {
  const { numbers } = style;
  switch (id) {
    case 'elapsed':
      return elapsedText(value);
    case 'progress':
      return numbers.plain(progressText(value));
    case 'pace':
      return numbers.plain(paceText(value, judgement));
    case 'sum':
      return stated(value, style);
    case 'expected':
      return computed(value, style);
    case 'margin':
    case 'soFarPerYear':
    case 'neededPerYear':
      return difference(value, style);
    case 'forecast':
      return rough(value, edgesOf(line), style);
  }
}
