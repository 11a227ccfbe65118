import type { Language } from '../../language/language.ts';
import { type PlanWords, planWords } from '../../language/name.ts';
import type { Plan } from '../../model/plan.ts';
import { type Medium, proseMedium, terminalMedium } from '../figures/medium.ts';
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
