import type { OwnerGroup, PlanAssessment } from '../../../assess/plan-types.ts';
import type { Language } from '../../../language/language.ts';
import type { Government } from '../../../model/shared.ts';
import type { Screen } from '../../screen.ts';
import type { Paints } from '../paint.ts';

/** What every part of the screen of one plan is drawn from. */
export interface Frame {
  readonly assessment: PlanAssessment;
  /** The plan on the day that it is compared with; `null`: it is compared with none. */
  readonly earlier: PlanAssessment | null;
  readonly government: Government | null;
  /** Given where the plan is to be broken down by owner, not by policy. */
  readonly owners: readonly OwnerGroup[] | null;
  readonly language: Language;
  readonly screen: Screen;
  readonly paints: Paints;
}
