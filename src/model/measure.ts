import type { Day, Detail, Identified, Milestone, Name, Noted, PassingFigure, Said } from './record.ts';

/** One entry of a measure's history: where it stood on a day. */
export interface Progress extends Noted {
  readonly date: Day;
  readonly stage: string;
  readonly why: Said | null;
  readonly next: Said | null;
  readonly due: Day | null;
}

export interface Ended extends Noted {
  readonly date: Day;
  readonly how: 'done' | 'dropped' | 'split' | 'merged';
  readonly into: readonly string[];
  readonly why: Said | null;
}

/** `of` is a measure of this plan, or `plan/measure`. */
export interface MeasureContinues extends Noted {
  readonly of: string;
}

export interface Policy extends Identified {
  readonly kind: 'policy';
  readonly name: Name;
  readonly short: Name | null;
  readonly no: string | null;
  readonly owner: readonly string[];
  readonly problem: Said | null;
  readonly details: readonly Detail[];
  readonly tags: Readonly<Record<string, string>>;
}

export interface Measure extends Identified {
  readonly kind: 'measure';
  readonly name: Name;
  readonly short: Name | null;
  readonly no: string | null;
  readonly level: string | null;
  /** A policy or a measure; `null`: not assigned in the source. */
  readonly under: string | null;
  readonly owner: readonly string[];
  readonly alsoUnder: readonly string[];
  readonly from: Day | null;
  readonly ended: Ended | null;
  readonly progress: readonly Progress[];
  /** Oldest due first. */
  readonly milestones: readonly Milestone[];
  /** The indicators that it is to move: ids, of another plan `plan/indicator`. */
  readonly aims: readonly string[];
  readonly figures: readonly PassingFigure[];
  readonly continues: MeasureContinues | null;
  readonly problem: Said | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly details: readonly Detail[];
}
