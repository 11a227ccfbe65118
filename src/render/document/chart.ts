import type { StageClass } from '../../model/plan.ts';

/** Numbers that are drawn. What they say stands in words beside them, for those who do not see it. */
export type Chart = ProgressChart | ShareChart | StackChart;

/** How much of the way from baseline to target has been made, and how much should have been by now. */
export interface ProgressChart {
  readonly kind: 'progress';
  readonly progress: number;
  /** `null` where there is no way to go. */
  readonly needed: number | null;
}

/** A part of a whole. */
export interface ShareChart {
  readonly kind: 'share';
  readonly share: number;
}

/** All parts of a whole. */
export interface StackChart {
  readonly kind: 'stack';
  readonly parts: readonly StackPart[];
}

export interface StackPart {
  readonly label: string;
  readonly size: number;
  /** `null`: not reported. */
  readonly stage: StageClass | 'unnamed' | null;
}
