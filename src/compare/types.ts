import type { LeafAssessment, PlanAssessment } from '../assess/plan-types.ts';
import type { Figure, IndicatorAssessment, LineAssessment, Moment, TargetUsed } from '../assess/types.ts';
import type { Baseline, Indicator, Position } from '../model/indicator.ts';
import type { Measure, Policy, Progress } from '../model/measure.ts';
import type { Plan } from '../model/plan.ts';
import type { Count, Review, Survey, Tally } from '../model/published.ts';
import type { Day, DocumentKind, Name } from '../model/record.ts';
import type { Government, Source } from '../model/shared.ts';
import type { Verdict } from '../model/verdicts.ts';
import type { Fraction } from '../number/fraction.ts';
import type { RollUps, Unchanged, Untouched } from './count-types.ts';
import type { Pair } from './pair.ts';

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

/**
 * What a difference is to whoever reads it: a `rule` by which a plan is judged or counted; a past `figure`, or a `word`
 * beside one, that is another now; any other `text`.
 */
export type DifferenceKind = 'rule' | 'figure' | 'word' | 'text';

/** A place in a record, from its top, and what it says in each state; `null`: nothing. */
export interface Difference extends Pair<unknown> {
  /** Keys; entries of lists by what they are about, such as their id, year or day. */
  readonly at: readonly string[];
  readonly kind: DifferenceKind;
}

/** A record with what was edited in it and is told nowhere else. */
export interface Edit {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly name: Name | null;
  /** The keys at its top under which something is another. */
  readonly keys: readonly string[];
  readonly changes: readonly Difference[];
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

/** Where a line stands in a state: the value that is judged, and of when it is. */
export interface Standing {
  readonly value: Fraction;
  readonly at: Moment;
}

/** The yearly target of one year or day. */
export interface PathChange extends Pair<number | null> {
  readonly at: Position;
}

/** One line of figures: an indicator's own, or one of its series. */
export interface LineChange {
  readonly series: { readonly id: string; readonly name: Name } | null;
  readonly line: Pair<LineAssessment | null>;
  readonly figures: readonly FigureChange[];
  readonly target: TargetChange | null;
  readonly baseline: Pair<Baseline | null> | null;
  readonly path: boolean;
  readonly yearlyTargets: readonly PathChange[];
  readonly breaks: boolean;
  readonly verdict: VerdictChange | null;
  /** What is judged in each state; `null` where there is no figure yet. */
  readonly standing: Pair<Standing | null>;
}

/** A key that decides how figures are judged. */
export type Term = 'goal' | 'unit' | 'decimals' | 'noise' | 'limits' | 'role';

/** A key with what it says in each state; `null`: nothing. */
export interface TermChange extends Pair<unknown> {
  readonly term: Term;
}

export interface IndicatorChange {
  readonly indicator: Indicator;
  /** The policy above it, in the later state or where it went; `null`: not assigned. */
  readonly policy: string | null;
  readonly assessed: Pair<IndicatorAssessment | null>;
  readonly lines: readonly LineChange[];
  readonly terms: readonly Term[];
  readonly termChanges: readonly TermChange[];
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
  readonly unchanged: Unchanged;
  /** Files that cannot be read in one of the states, and are left out of both; nothing is counted then. */
  readonly leftOut: readonly string[];
  /** Which of them are not the same in both, so that what was done to them is not known. */
  readonly leftOutChanged: readonly string[];
  /** How many errors those have. */
  readonly errors: Pair<number>;
}

/** A plan that cannot be read in one state: nothing is said of it, since a figure from broken data is worse than none. */
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
