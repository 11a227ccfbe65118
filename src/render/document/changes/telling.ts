import type { Plan } from '../../../model/plan.ts';
import type { Writing } from '../../wording/writing.ts';

/** What sentences about a plan are made with. */
export interface Telling extends Writing {
  readonly plan: Plan;
}
