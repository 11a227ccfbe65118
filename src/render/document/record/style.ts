import { type PlanWords, planWords } from '../../../language/name.ts';
import type { LineOf } from '../../../load/locate.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Writing } from '../../wording/writing.ts';

/** How a record is written. */
export interface RecordStyle extends Writing {
  /** The line of a file on which something stands. */
  readonly lineOf: LineOf;
}

export const wordsOf = (plan: Plan, { language }: Writing): PlanWords =>
  planWords(plan, language.code, language.terms);
