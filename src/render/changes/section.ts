import type { Language } from '../../language/language.ts';
import type { Plan } from '../../model/plan.ts';
import type { Medium } from '../figures/medium.ts';

/** A part of what is said of a plan: what changed, each with the details of how. */
export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly text: string;
  /** To be explained. */
  readonly late?: boolean;
  readonly details: readonly string[];
}

/** What sentences about a plan are made with. */
export interface Telling {
  readonly plan: Plan;
  readonly language: Language;
  readonly medium: Medium;
}
