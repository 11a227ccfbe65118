import type { Language } from '../../language/language.ts';
import { type PlanWords, planWords } from '../../language/name.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Plan } from '../../model/plan.ts';
import type { Fraction } from '../../number/fraction.ts';
import { absolute } from '../../number/fraction.ts';
import { type Medium, proseMedium, terminalMedium } from '../figures/medium.ts';
import { signed } from '../figures/share.ts';
import { computedValue, roughValue, statedValue, type ValueStyle, valueStyle } from '../figures/value.ts';
import type { Screen } from '../screen.ts';
import type { Paints } from '../terminal/paint.ts';

/** What a sheet is written for: a screen, which has bars and colours, or paper. */
export interface SheetStyle {
  readonly language: Language;
  readonly medium: Medium;
  readonly screen: Screen | null;
  readonly paints: Paints | null;
  /** The line of a file on which something stands. */
  readonly lineOf: LineOf;
}

/** `null` where it is not known. */
export type LineOf = (file: string, pointer: readonly (string | number)[]) => number | null;

export const onScreen = (language: Language, screen: Screen, paints: Paints, lineOf: LineOf): SheetStyle => ({
  language,
  medium: terminalMedium(language),
  screen,
  paints,
  lineOf,
});

export const onPaper = (language: Language, lineOf: LineOf): SheetStyle => ({
  language,
  medium: proseMedium(language),
  screen: null,
  paints: null,
  lineOf,
});

export const wordsOf = (plan: Plan, { language }: SheetStyle): PlanWords =>
  planWords(plan, language.code, language.terms);

/** How the figures of one indicator are written. */
export interface FigureStyle {
  stated(value: Fraction): string;
  computed(value: Fraction): string;
  rough(value: Fraction, apartFrom: readonly Fraction[]): string;
  /** How far apart two values are, without a sign. */
  apart(value: Fraction): string;
  /** A change, with its sign. */
  change(value: Fraction): string;
}

export function figureStyle(indicator: Indicator, { medium }: SheetStyle): FigureStyle {
  const { unit } = indicator;
  const values: ValueStyle = valueStyle(indicator);
  return {
    stated: value => medium.number(statedValue(value, values), unit),
    computed: value => medium.number(computedValue(value, values), unit),
    rough: (value, apartFrom) => medium.number(roughValue(value, values, apartFrom), unit),
    apart: value => medium.difference(computedValue(absolute(value), values), unit),
    change: value => medium.difference(signed(computedValue(value, values), value), unit),
  };
}
