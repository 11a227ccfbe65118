import type { Language } from '../../language/language.ts';
import { type NumberFormat, paperNumbers, screenNumbers } from './number-format.ts';

/** The language that an answer is written in, and how its numbers are. */
export interface Writing {
  readonly language: Language;
  readonly numbers: NumberFormat;
}

/** As figures are compared on a screen. */
export const forScreen = (language: Language): Writing => ({ language, numbers: screenNumbers(language) });

/** As an office writes on paper. */
export const forPaper = (language: Language): Writing => ({ language, numbers: paperNumbers(language) });
