import type { OpinionGiven } from '../assess/opinions.ts';
import type { LeafAssessment, StageSummary } from '../assess/plan-types.ts';
import type { Scenario, WhatIf } from '../assess/scenarios.ts';
import type { IndicatorAssessment, LineAssessment, SeriesAssessment } from '../assess/types.ts';
import type { Span } from '../load/locate.ts';
import type { Measure, Policy } from '../model/measure.ts';
import type { Plan } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import type { Shared } from '../model/shared.ts';
import type { PlacedGround } from './grounds.ts';

export interface PlacedOpinion extends OpinionGiven {
  readonly span: Span;
}

/** One line of figures with the places that its figures were read at. */
export interface ExplainedLine {
  readonly line: LineAssessment | SeriesAssessment;
  readonly grounds: readonly PlacedGround[];
}

/** Everything that is to be said of how an indicator's figures came about. */
export interface ExplainedIndicator {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly assessment: IndicatorAssessment;
  readonly lines: readonly ExplainedLine[];
  readonly said: readonly PlacedGround[];
  readonly opinions: readonly PlacedOpinion[];
  readonly shared: Shared;
}

/** A question of «what if», answered case by case. */
export interface ExplainedWhatIf {
  readonly plan: Plan;
  readonly asked: WhatIf;
  readonly scenarios: readonly Scenario[];
  /** The figures as they are, with their places. */
  readonly lines: readonly ExplainedLine[];
  readonly opinions: readonly PlacedOpinion[];
  readonly shared: Shared;
}

/** A leaf with the place of its last report, or of the record where it has none. */
export interface PlacedLeaf {
  readonly leaf: LeafAssessment;
  readonly span: Span;
}

/** How the counts of a plan, a policy or a measure came about. */
export interface ExplainedCounts {
  readonly plan: Plan;
  /** `null`: the plan as a whole. */
  readonly record: Policy | Measure | null;
  readonly asOf: Day;
  readonly summary: StageSummary;
  readonly leaves: readonly PlacedLeaf[];
  /** Where the published totals stand. */
  readonly tally: Span | null;
  readonly opinions: readonly PlacedOpinion[];
  readonly shared: Shared;
}
