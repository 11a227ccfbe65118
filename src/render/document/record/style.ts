import { type PlanWords, planWords } from '../../../language/name.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Writing } from '../../figures/writing.ts';

/** How a record is written. */
export interface RecordStyle extends Writing {
  /** The line of a file on which something stands. */
  readonly lineOf: LineOf;
}

/** `null` where it is not known. */
export type LineOf = (file: string, pointer: readonly (string | number)[]) => number | null;

export const wordsOf = (plan: Plan, { language }: Writing): PlanWords =>
  planWords(plan, language.code, language.terms);
