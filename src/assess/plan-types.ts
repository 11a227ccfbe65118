import type { Measure, Policy, Progress } from '../model/measure.ts';
import type { Plan, Stage } from '../model/plan.ts';
import type { Count, Tally } from '../model/published.ts';
import type { Day } from '../model/record.ts';
import type { Entry, IndicatorAssessment, VerdictCounts } from './types.ts';

/** What is counted, where it stands at the as-of day. */
export interface LeafAssessment {
  readonly measure: Measure;
  /** The policy above it; `null`: not assigned. */
  readonly policy: string | null;
  /** Only what is `counted` is in the totals. */
  readonly state: 'counted' | 'not-begun' | 'ended';
  /** The last entry of its history; `null`: no report yet. */
  readonly last: Entry<Progress> | null;
  readonly stage: Stage | null;
  /**
   * The day of the first of the entries, unbroken up to the last, that say this stage; of what has ended, the day that
   * it ended.
   */
  readonly since: Day | null;
  /**
   * Counted, and the last entry, or where there is none the beginning, is older than the plan's rhythm of reports
   * allows. A plan that has ended asks for none.
   */
  readonly silent: boolean;
  /** Counted, and at a stage of the class off-plan. */
  readonly late: boolean;
  /** The day of the first of the entries, unbroken up to the last, that say a stage of the class off-plan. */
  readonly lateSince: Day | null;
}

export interface StageCount {
  readonly stage: Stage;
  readonly count: number;
}

/** Counts of every stage in the vocabulary's order, zeros too: with `unreported` they add up to `total`. */
export interface StageTotals {
  readonly asOf: Day;
  readonly total: number;
  readonly unreported: number;
  readonly counts: readonly StageCount[];
}

/** What the government published: an entry of a tally. */
export interface PublishedTotals extends StageTotals, Entry<Count> {
  readonly tally: Tally;
}

/** Of the published and the itemised totals, those that count more. */
export interface StageSummary extends StageTotals {
  readonly basis: 'published' | 'itemised';
  /** What is counted, in the plan's word. */
  readonly of: string | null;
  /** Of the leaves that are itemised here, whichever totals serve. */
  readonly silent: number;
  readonly notBegun: number;
  readonly ended: number;
  readonly itemised: StageTotals;
  /** The latest tally at the as-of day, whether it serves or not. */
  readonly published: PublishedTotals | null;
}

/** Counted measures and indicators (by id, headings left out) that belong together. */
export interface Group {
  readonly stages: StageSummary;
  readonly indicators: readonly string[];
}

export interface PolicyGroup extends Group {
  readonly policy: Policy;
}

/** What one organisation leads or shares: a leaf of two owners is in both groups. `null`: no owner given. */
export interface OwnerGroup extends Group {
  readonly owner: string | null;
}

export interface PlanAssessment {
  readonly plan: Plan;
  readonly asOf: Day;
  readonly stages: StageSummary;
  readonly leaves: readonly LeafAssessment[];
  readonly policies: readonly PolicyGroup[];
  /** What stands under no policy. */
  readonly unassigned: Group;
  /** Headline and reference indicators in the plan's order, headings left out. */
  readonly indicators: readonly IndicatorAssessment[];
  /** Of headline indicators; those of reference are counted apart. */
  readonly verdicts: VerdictCounts;
  readonly standings: VerdictCounts;
  readonly referenceVerdicts: VerdictCounts;
  readonly referenceStandings: VerdictCounts;
}
