import type { Day, FiscalYear, Identified, Name, Noted, PartialDay, Said, When } from './record.ts';

/** Totals that a government published for a date. */
export interface Tally extends Identified {
  readonly kind: 'tally';
  readonly date: Day;
  readonly counts: readonly Count[];
}

export interface Count extends Noted {
  /** What is counted, in the plan's words. */
  readonly of: string;
  readonly under: string | null;
  readonly total: number | null;
  readonly stages: Readonly<Record<string, number>> | null;
  /** A published class that is no stage. */
  readonly other: { readonly label: Name; readonly count: number } | null;
}

/** A meeting or a survey at which opinions were given, with the office's answers. */
export interface Review extends Identified {
  readonly kind: 'review';
  readonly name: Name;
  readonly date: When;
  readonly opinions: readonly Opinion[];
}

export const opinionKinds = [
  'target-too-low',
  'wording',
  'question',
  'request',
  'praise',
  'complaint',
] as const;
export type OpinionKind = (typeof opinionKinds)[number];

export interface Opinion extends Noted {
  readonly by: Said | null;
  readonly about: readonly string[];
  readonly topic: Said | null;
  readonly kind: readonly OpinionKind[];
  readonly proposes: {
    readonly value: number;
    readonly approximate: boolean;
    readonly year: FiscalYear | null;
  } | null;
  /** A benchmark that is no proposal. */
  readonly cites: {
    readonly value: number;
    readonly approximate: boolean;
    readonly year: FiscalYear | null;
    readonly of: Said | null;
  } | null;
  readonly says: Said | null;
  readonly answer: Answer | null;
  /** What came of it: ids, of another plan `plan/id`. */
  readonly leadsTo: readonly string[];
}

/** What the office answered, and what it promised. */
export interface Answer extends Noted {
  readonly by: Said | null;
  /** `null`: the last day of the review. */
  readonly date: PartialDay | null;
  readonly says: Said | null;
  /** By when what was promised is to be done. */
  readonly due: PartialDay | null;
  readonly done: PartialDay | null;
}

export interface Survey extends Identified {
  readonly kind: 'survey';
  readonly name: Name;
  readonly date: When;
  readonly asked: Said | null;
  readonly answers: number | null;
  /** The survey before it, whose items of one id compare: a survey of this plan, or `plan/survey`. */
  readonly follows: string | null;
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly groups: readonly SurveyGroup[];
}

export interface SurveyGroup extends Noted {
  readonly id: string;
  readonly name: Name;
  readonly mean: number | null;
  readonly items: readonly SurveyItem[];
}

export interface SurveyItem extends Noted {
  readonly id: string;
  readonly name: Name;
  readonly value: number;
}
