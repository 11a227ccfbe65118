import type { LeafAssessment, PlanAssessment, StageSummary } from '../assess/plan-types.ts';
import type { Figure, IndicatorAssessment, LineAssessment, TargetUsed, Verdict } from '../assess/types.ts';
import type { Baseline, Indicator } from '../model/indicator.ts';
import type { Measure, Policy, Progress } from '../model/measure.ts';
import type { Plan } from '../model/plan.ts';
import type { Count, Review, Survey, Tally } from '../model/published.ts';
import type { Day, DocumentKind, Name } from '../model/record.ts';
import type { Government, Source } from '../model/shared.ts';

/** The same thing in the earlier and in the later state; one of them may be missing. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export type Compared = Plan | Policy | Measure | Indicator | Tally | Review | Survey | Government | Source;

/** A record that came, went or goes by another id or name. */
export interface RecordChange {
  readonly change: 'added' | 'removed' | 'renamed';
  readonly kind: DocumentKind;
  readonly id: string;
  readonly name: Name | null;
  /** What it was called, where that has changed. */
  readonly idBefore: string | null;
  readonly nameBefore: Name | null;
}

/** A record with the keys that were edited and bear on no result. */
export interface Edit {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly name: Name | null;
  readonly keys: readonly string[];
}

/**
 * What became of the figure of one year or day: `arrived`; `settled` from a provisional one; `updated`, provisional
 * again; `corrected`, with the old one kept; `rewritten`, with the old one gone; `withdrawn`.
 */
export type FigureFate = 'arrived' | 'settled' | 'updated' | 'corrected' | 'rewritten' | 'withdrawn';

export interface FigureChange {
  readonly fate: FigureFate;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

export interface TargetChange extends Pair<TargetUsed | null> {
  /** By the number; `null` where it is not the number that moved, or there are two. */
  readonly direction: 'raised' | 'lowered' | null;
  /** Whether the new one is easier to reach than the old; `null` where that cannot be said. */
  readonly easier: boolean | null;
  /** Whether a new decision was added: if not, the old target was written over. */
  readonly decided: boolean;
  /** What the verdict would be with all that is known now, had the target stayed. */
  readonly underOld: Verdict | null;
}

/** Why a verdict is another one now. */
export const reasons = [
  'figure',
  'settled',
  'correction',
  'rewritten',
  'target',
  'path',
  'baseline',
  'break',
  'terms',
  'time',
] as const;
export type Reason = (typeof reasons)[number];

export interface VerdictChange extends Pair<Verdict> {
  readonly standingBefore: Verdict;
  readonly standingAfter: Verdict;
  readonly reasons: readonly Reason[];
}

/** One line of figures: an indicator's own, or one of its series. */
export interface LineChange {
  readonly series: { readonly id: string; readonly name: Name } | null;
  readonly line: Pair<LineAssessment | null>;
  readonly figures: readonly FigureChange[];
  readonly target: TargetChange | null;
  readonly baseline: Pair<Baseline | null> | null;
  readonly path: boolean;
  readonly breaks: boolean;
  readonly verdict: VerdictChange | null;
}

/** A key that decides how figures are judged. */
export type Term = 'goal' | 'unit' | 'decimals' | 'noise' | 'limits' | 'role';

export interface IndicatorChange {
  readonly indicator: Indicator;
  readonly assessed: Pair<IndicatorAssessment | null>;
  readonly lines: readonly LineChange[];
  readonly terms: readonly Term[];
  readonly under: Pair<string | null> | null;
  readonly verdict: VerdictChange | null;
}

export interface MeasureChange {
  readonly measure: Measure;
  readonly leaf: Pair<LeafAssessment | null>;
  /** Another stage, or the first. */
  readonly stage: Pair<string | null> | null;
  /** Entries of its history that came, oldest first, whether or not they move the stage. */
  readonly reports: readonly Progress[];
  /** Entries that were written over or taken away. */
  readonly rewritten: readonly { readonly before: Progress; readonly after: Progress | null }[];
  readonly began: boolean;
  readonly ended: Measure['ended'];
  /** No longer ended. */
  readonly resumed: boolean;
  readonly under: Pair<string | null> | null;
  readonly silent: boolean;
}

/** A published total that came or changed; `rewritten` if it stood there with other numbers. */
export interface TallyChange {
  readonly tally: Tally;
  readonly before: Count | null;
  readonly after: Count | null;
  readonly rewritten: boolean;
}

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
  readonly rewritten: number;
  readonly removed: number;
}

export interface PlanChange {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'same';
  readonly plan: Plan;
  readonly assessed: Pair<PlanAssessment | null>;
  readonly records: readonly RecordChange[];
  readonly indicators: readonly IndicatorChange[];
  readonly measures: readonly MeasureChange[];
  readonly tallies: readonly TallyChange[];
  readonly rollUps: RollUps;
  readonly edits: readonly Edit[];
  readonly untouched: Untouched;
}

/** A plan of which one state has errors: nothing is said of it, since a figure from broken data is worse than none. */
export interface BrokenPlan {
  readonly id: string;
  readonly change: 'broken';
  readonly errors: Pair<number>;
}

export interface ComparedState {
  /** As it was asked for: a revision, `WORK`, a folder. */
  readonly label: string;
  readonly kind: 'work' | 'revision' | 'folder';
  readonly commit: string | null;
  /** `latest`: each plan has its own. */
  readonly asOf: Day | 'latest';
  /** Errors in what all plans share. */
  readonly errors: number;
}

export interface Comparison {
  readonly states: Pair<ComparedState>;
  readonly plans: readonly (PlanChange | BrokenPlan)[];
  /** Of governments and sources. */
  readonly records: readonly RecordChange[];
  readonly edits: readonly Edit[];
}
