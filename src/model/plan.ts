import type { Indicator } from './indicator.ts';
import type { Measure, Policy } from './measure.ts';
import type { Review, Survey, Tally } from './published.ts';
import {
  type Detail,
  everyRecordKind,
  type FiscalYear,
  type Identified,
  type KindWithParts,
  type LanguageCode,
  type Milestone,
  type Name,
  type Noted,
  type PassingFigure,
  type RecordKind,
  recordKinds,
  type Said,
  type TreeKind,
} from './record.ts';

/** What a stage means in any plan: for colour, for `!`, for comparing plans. */
export const stageClasses = [
  'not-started',
  'under-way',
  'on-plan',
  'off-plan',
  'decided',
  'done',
  'dropped',
] as const;
export type StageClass = (typeof stageClasses)[number];

export interface Stage extends Noted {
  readonly id: string;
  readonly label: Name;
  /** For narrow tables, where the label is a sentence. */
  readonly short: Name | null;
  readonly class: StageClass | null;
}

/** The plan's own words. The words for measures are by level, the highest first. */
export interface Words {
  readonly policy: string | null;
  readonly measure: readonly string[];
  readonly indicator: string | null;
  readonly target: string | null;
}

export interface Band {
  readonly id: string;
  readonly from: number;
  readonly label: Name;
}

export type JudgementName = 'standard' | 'international' | 'national';

/** How the pace is graded: a judgement that is built in, or the plan's own bands, the highest first. */
export type Judgement =
  | { readonly kind: 'built-in'; readonly name: JudgementName }
  | { readonly kind: 'own'; readonly name: Name; readonly bands: readonly Band[] };

/** One edition of one government's plan, whole. Records are in the order of their ids. */
export interface Plan extends Identified, PlanRecords {
  readonly name: Name;
  /** The language of a plain string: `ja` unless the plan says otherwise. */
  readonly lang: LanguageCode;
  readonly government: string;
  readonly period: { readonly from: FiscalYear; readonly to: FiscalYear } | null;
  readonly follows: string | null;
  readonly words: Words;
  readonly counted: string | null;
  readonly stages: readonly Stage[];
  readonly reports: 'quarter' | 'half' | 'year' | null;
  readonly asks: readonly string[];
  /** What the whole plan aims at. */
  readonly goals: readonly Said[];
  readonly milestones: readonly Milestone[];
  readonly figures: readonly PassingFigure[];
  readonly details: readonly Detail[];
  readonly judgement: Judgement;
}

/** What a record of each kind is. */
export interface RecordOf {
  readonly policy: Policy;
  readonly measure: Measure;
  readonly indicator: Indicator;
  readonly tally: Tally;
  readonly review: Review;
  readonly survey: Survey;
}

/** A record with a place in the plan's tree. */
export type TreeRecord = RecordOf[TreeKind];
export type RecordWithParts = RecordOf[KindWithParts];

type ListOf<Kind extends RecordKind> = (typeof recordKinds)[Kind]['list'];

/** The records of a plan, a list of each kind. */
export type PlanRecords = { readonly [Kind in RecordKind as ListOf<Kind>]: readonly RecordOf[Kind][] };

/** A list for each kind of record. */
export const eachList = (
  listOf: <Kind extends RecordKind>(kind: Kind) => readonly RecordOf[Kind][],
): PlanRecords =>
  Object.fromEntries(everyRecordKind.map(kind => [recordKinds[kind].list, listOf(kind)])) as PlanRecords;

export const recordsOfKind = <Kind extends RecordKind>(
  plan: PlanRecords,
  kind: Kind,
): readonly RecordOf[Kind][] => plan[recordKinds[kind].list] as readonly RecordOf[Kind][];

/** Every file of the plan that could be read, `plan.yaml` first. */
export function* recordsOf(plan: Plan): Generator<Plan | RecordOf[RecordKind]> {
  yield plan;
  for (const kind of everyRecordKind) yield* recordsOfKind(plan, kind);
}
