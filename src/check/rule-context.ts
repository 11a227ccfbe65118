import type { OtherPlans } from '../load/other-plans.ts';
import type { Place, Severity } from '../model/finding.ts';
import type { Goal } from '../model/goals.ts';
import type { FigureLine, Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Plan, RecordWithParts } from '../model/plan.ts';
import type { Day, DocumentKind, RecordKind } from '../model/record.ts';
import type { Shared } from '../model/shared.ts';
import type { RecordTree } from '../model/tree.ts';
/** A file of the plan, whether or not it could be read. */
export interface PlanFile {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly file: string;
}

/** A line of figures, and the indicator that it is of. */
export interface CheckedLine extends FigureLine {
  readonly indicator: Indicator;
}

/** An entry that says again what an earlier one of its list has said. */
export interface Twice {
  readonly list: string;
  /** What they have in common: a year, a day, or the day of the decision. */
  readonly key: 'year' | 'date' | 'decided';
  readonly moment: number | string;
  readonly at: Place;
  readonly related: readonly [Place];
}

/** A target that asks for no move, or for one the wrong way, under a goal to increase or to decrease. */
export interface OddTarget {
  readonly indicator: Indicator;
  readonly goal: Goal;
  readonly side: 'equal' | 'wrong';
  readonly value: number;
  readonly baseline: number;
  /** The baseline is the new one of a break. */
  readonly rebased: boolean;
  readonly at: Place;
  readonly baselineAt: Place;
}

/** The keys by which one record names another. */
export type ReferenceField =
  | 'under'
  | 'also_under'
  | 'into'
  | 'review'
  | 'continues'
  | 'about'
  | 'count'
  | 'aims'
  | 'leads_to'
  | 'follows';

export interface Reference {
  readonly field: ReferenceField;
  readonly written: string;
  readonly at: Place;
  /** What may stand there. */
  readonly kinds: readonly RecordKind[];
}

/** Why a reference leads nowhere, or to what may not stand there. */
export interface Unresolved {
  readonly reference: Reference;
  readonly problem:
    | { readonly missing: 'plan'; readonly plan: string }
    | { readonly missing: 'record'; readonly plan: string | null }
    /** A record that has no such series, or no such item. */
    | {
        readonly missing: 'part';
        readonly of: RecordKind;
        readonly id: string;
        readonly parts: readonly string[];
      }
    | { readonly wrong: RecordKind; readonly id: string; readonly file: string | null };
}

/** What is handed in about a plan. */
export interface Given {
  readonly plan: Plan;
  /** Every file of the plan: a reference to a broken one is no second fault. */
  readonly files: readonly PlanFile[];
  /** The keys of `plan.yaml`; `null` where it cannot be read. */
  readonly headKeys: readonly string[] | null;
  /** The files whose shape is wrong: what is right in them is in the plan, and nobody knows what else they say. */
  readonly partial: ReadonlySet<string>;
  readonly shared: Shared;
  /** Ids of governments and sources whose files are there but broken. */
  readonly brokenShared: ReadonlySet<string>;
  readonly otherPlans: OtherPlans;
  /** The ids of the sources that the plan's records name. */
  readonly namedSources: ReadonlySet<string>;
  /** Every rule by its name. */
  readonly severities: ReadonlyMap<string, Severity>;
  readonly today: Day;
}

/**
 * What a rule over a plan may look at: no file and no clock. What several rules need is worked out once, when the
 * first of them asks.
 */
export interface RuleContext extends Omit<Given, 'files' | 'headKeys' | 'partial'> {
  /** Whether it is known what `plan.yaml` says by a key: a fault in it is not a second one here. */
  knows(key: string): boolean;
  /** Whether a record may say more than is known of it. */
  isPartial(record: { readonly file: string }): boolean;
  /** The plan's files by id: more than one where an id stands in two kinds. */
  readonly filesById: ReadonlyMap<string, readonly PlanFile[]>;
  /** In no order. */
  readonly tree: RecordTree;
  /** What is counted. */
  readonly counted: ReadonlySet<Measure>;
  /** The lines of figures of all indicators. */
  readonly lines: readonly CheckedLine[];
  /** The entries of lists that say again what an earlier one has said. */
  readonly entriesTwice: readonly Twice[];
  /** The targets that ask for no move, or for one the wrong way. */
  readonly oddTargets: readonly OddTarget[];
  /** The references that lead nowhere, or to what may not stand there. */
  readonly unresolved: readonly Unresolved[];
  /** What a reference was probably meant to name. */
  meantBy(unresolved: Unresolved): string | null;
  /** Records that have parts, by id. */
  readonly withParts: ReadonlyMap<string, RecordWithParts>;
  /** The measures of which nobody can say where in the tree they stand, because of another fault. */
  readonly misplaced: ReadonlySet<string>;
  /** `null` where two stages have one id: whatever is named may be there under the wrong one. */
  readonly stageIds: ReadonlySet<string> | null;
}
