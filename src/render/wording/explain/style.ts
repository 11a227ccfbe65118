import type { Language } from '../../../language/language.ts';
import { nameIn, type PlanWords, planWords } from '../../../language/name.ts';
import type { Moved } from '../../../language/prose.ts';
import { isSum } from '../../../model/goals.ts';
import type { Indicator, Position } from '../../../model/indicator.ts';
import type { Judgement, Plan } from '../../../model/plan.ts';
import { formatDecimal } from '../../../number/format.ts';
import type { Fraction } from '../../../number/fraction.ts';
import { sign } from '../../../number/fraction.ts';
import { type FigureStyle, figureStyle } from '../figure-text.ts';
import { timeOf } from '../number-format.ts';
import type { Writing } from '../writing.ts';

/** How the figures of one indicator are written, in a language and a kind of text. */
export interface Style extends FigureStyle {
  readonly language: Language;
  readonly words: PlanWords;
  /** A share or a score goes up; a count grows. */
  readonly isShare: boolean;
  /** The figures are added up: what is spoken of is their sum. */
  readonly isSum: boolean;
}

export function styleOf(plan: Plan, indicator: Indicator, { language, numbers }: Writing): Style {
  const words = planWords(plan, language.code, language.terms);
  const figures = figureStyle(indicator, numbers);
  const isShare = figures.unit === '%' || figures.unit === '点';
  return { ...figures, language, words, isShare, isSum: isSum(indicator.goal) };
}

export const movedBy = (change: Fraction): Moved => (['down', 'same', 'up'] as const)[sign(change) + 1]!;

export const time = (at: Position, { numbers }: Style): string => timeOf(at, numbers);

export function judgementName(judgement: Judgement, { code }: Language): string {
  return judgement.kind === 'built-in' ? judgement.name : nameIn(judgement.name, code);
}

/** How many times as much, as tables and sentences say it. */
export const timesText = (times: Fraction): string => formatDecimal(times, 1, { grouping: true });
