import type { Language } from '../../language/language.ts';
import { nameIn, type PlanWords, planWords } from '../../language/name.ts';
import type { Moved } from '../../language/prose.ts';
import type { Indicator, Position } from '../../model/indicator.ts';
import type { Judgement, Plan } from '../../model/plan.ts';
import type { Fraction } from '../../number/fraction.ts';
import { sign } from '../../number/fraction.ts';
import { type Medium, timeOf } from '../figures/medium.ts';
import { computedValue, roughValue, statedValue, type ValueStyle, valueStyle } from '../figures/value.ts';

/** How the figures of one indicator are written, in a language and a kind of text. */
export interface Style {
  readonly language: Language;
  readonly medium: Medium;
  readonly words: PlanWords;
  readonly values: ValueStyle;
  readonly unit: string | null;
  /** A share or a score goes up; a count grows. */
  readonly isShare: boolean;
  /** The figures are added up: what is spoken of is their sum. */
  readonly isSum: boolean;
}

export function styleOf(plan: Plan, indicator: Indicator, language: Language, medium: Medium): Style {
  const words = planWords(plan, language.code, language.terms);
  const { unit, goal } = indicator;
  const isShare = unit === '%' || unit === '点';
  return {
    language,
    medium,
    words,
    values: valueStyle(indicator),
    unit,
    isShare,
    isSum: goal === 'cumulative',
  };
}

export const stated = (value: Fraction, { medium, values, unit }: Style): string =>
  medium.number(statedValue(value, values), unit);

export const computed = (value: Fraction, { medium, values, unit }: Style): string =>
  medium.number(computedValue(value, values), unit);

/** A guess, as coarse as the data. */
export const rough = (value: Fraction, apart: readonly Fraction[], { medium, values, unit }: Style): string =>
  medium.number(roughValue(value, values, apart), unit);

export const difference = (value: Fraction, { medium, values, unit }: Style): string =>
  medium.difference(computedValue(value, values), unit);

export const movedBy = (change: Fraction): Moved => (['down', 'same', 'up'] as const)[sign(change) + 1]!;

export const time = (at: Position, { medium }: Style): string => timeOf(at, medium);

export function judgementName(judgement: Judgement, { code }: Language): string {
  return judgement.kind === 'built-in' ? judgement.name : nameIn(judgement.name, code);
}
