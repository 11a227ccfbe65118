import type { OwnerGroup, PlanAssessment } from '../../../assess/plan-types.ts';
import type { Government } from '../../../model/shared.ts';
import type { Writing } from '../../wording/writing.ts';
/** What is said of one plan. */
export interface PlanStatus {
  readonly assessment: PlanAssessment;
  /** The plan on the day that it is compared with; `null`: it is compared with none. */
  readonly earlier: PlanAssessment | null;
  readonly government: Government | null;
  /** Given where the plan is to be broken down by owner, not by policy. */
  readonly owners: readonly OwnerGroup[] | null;
  readonly writing: Writing;
}
