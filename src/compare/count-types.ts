import type { StageSummary } from '../assess/plan-types.ts';
import type { Policy } from '../model/measure.ts';
import type { Pair } from './pair.ts';

/** From one number to another, with what went in and out: `before` + in − out = `after`. */
export interface Bridge {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly from: readonly Flow[];
  readonly to: readonly Flow[];
}

/** `other` is an id of the same kind, `unreported`, `outside` (not begun, ended) or `absent` (no such record). */
export interface Flow {
  readonly other: string;
  readonly count: number;
}

export interface RollUps {
  /** As the outputs count: published or itemised. */
  readonly stages: Pair<StageSummary | null>;
  /** Of the itemised: each stage, then `unreported`. Empty where nothing moved. */
  readonly itemised: readonly Bridge[];
  /** Of headline indicators. Empty where nothing moved. */
  readonly verdicts: readonly Bridge[];
  readonly policies: readonly {
    readonly policy: Policy | null;
    readonly stages: Pair<StageSummary | null>;
  }[];
}

/** What an auditor asks after: all zero is what is hoped for. */
export interface Untouched {
  readonly targetsMoved: number;
  readonly targetsWrittenOver: number;
  readonly baselinesMoved: number;
  readonly corrections: number;
  /** Past figures, reports and totals that say something else now, or nothing. */
  readonly rewritten: number;
  /** What was said beside them, such as a reason or a source. */
  readonly reworded: number;
  /** Records that are gone, and series. */
  readonly removed: number;
}

/** How many there are in both states of which nothing is told. */
export interface Unchanged {
  readonly indicators: number;
  readonly measures: number;
}
