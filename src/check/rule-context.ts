import { meantId } from '../load/file-name.ts';
import type { OtherPlans } from '../load/other-plans.ts';
import type { Severity } from '../model/finding.ts';
import { type FigureLine, figureLines, type Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Plan } from '../model/plan.ts';
import type { Survey } from '../model/published.ts';
import type { Day, DocumentKind } from '../model/record.ts';
import type { Shared } from '../model/shared.ts';
import { countedMeasures, type Tree, unsortedTreeOf } from '../model/tree.ts';
import { entriesTwice, type Twice } from './entries-twice.ts';
import { meantReferences } from './meant-reference.ts';
import { misplacedMeasures } from './misplaced.ts';
import { type Unresolved, unresolvedReferences } from './resolve.ts';
import { type OddTarget, oddTargets } from './target-sides.ts';

/** A file of the plan, whether or not it could be read. */
export interface PlanFile {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly file: string;
}

/** A line of figures, and the indicator that it is of. */
export interface Line extends FigureLine {
  readonly indicator: Indicator;
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
export class RuleContext {
  readonly plan: Plan;
  readonly shared: Shared;
  readonly brokenShared: ReadonlySet<string>;
  readonly otherPlans: OtherPlans;
  readonly namedSources: ReadonlySet<string>;
  readonly severities: ReadonlyMap<string, Severity>;
  readonly today: Day;

  constructor(private readonly given: Given) {
    this.plan = given.plan;
    this.shared = given.shared;
    this.brokenShared = given.brokenShared;
    this.otherPlans = given.otherPlans;
    this.namedSources = given.namedSources;
    this.severities = given.severities;
    this.today = given.today;
  }

  /** Whether it is known what `plan.yaml` says by a key: a fault in it is not a second one here. */
  knows(key: string): boolean {
    const { headKeys } = this.given;
    return headKeys !== null && (!this.isPartial(this.plan) || headKeys.includes(key));
  }

  /** Whether a record may say more than is known of it. */
  isPartial({ file }: { readonly file: string }): boolean {
    return this.given.partial.has(file);
  }

  /** The plan's files by id: more than one where an id stands in two kinds. */
  get filesById(): ReadonlyMap<string, readonly PlanFile[]> {
    this.byId ??= filesById(this.given.files);
    return this.byId;
  }

  /** In no order. */
  get tree(): Tree {
    this.itsTree ??= unsortedTreeOf(this.plan);
    return this.itsTree;
  }

  /** What is counted. */
  get counted(): ReadonlySet<Measure> {
    this.itsCounted ??= new Set(countedMeasures(this.plan, this.tree));
    return this.itsCounted;
  }

  /** The lines of figures of all indicators. */
  get lines(): readonly Line[] {
    this.itsLines ??= this.plan.indicators.flatMap(indicator =>
      figureLines(indicator).map(({ figures, pointer }) => ({ indicator, figures, pointer })),
    );
    return this.itsLines;
  }

  /** The entries of lists that say again what an earlier one has said. */
  get entriesTwice(): readonly Twice[] {
    this.itsEntriesTwice ??= entriesTwice(this.lines);
    return this.itsEntriesTwice;
  }

  /** The targets that ask for no move, or for one the wrong way. */
  get oddTargets(): readonly OddTarget[] {
    this.itsOddTargets ??= oddTargets(this.lines);
    return this.itsOddTargets;
  }

  /** The references that lead nowhere, or to what may not stand there. */
  get unresolved(): readonly Unresolved[] {
    this.itsUnresolved ??= unresolvedReferences(this);
    return this.itsUnresolved;
  }

  /** What a reference was probably meant to name. */
  meantBy(unresolved: Unresolved): string | null {
    this.meant ??= meantReferences(this);
    return this.meant(unresolved);
  }

  /** Indicators and surveys, which have parts, by id. */
  get withParts(): ReadonlyMap<string, Indicator | Survey> {
    this.itsWithParts ??= new Map(
      [...this.plan.surveys, ...this.plan.indicators].map(record => [record.id, record]),
    );
    return this.itsWithParts;
  }

  /** The measures of which nobody can say where in the tree they stand, because of another fault. */
  get misplaced(): ReadonlySet<string> {
    this.itsMisplaced ??= misplacedMeasures(this);
    return this.itsMisplaced;
  }

  /** `null` where two stages have one id: whatever is named may be there under the wrong one. */
  get stageIds(): ReadonlySet<string> | null {
    const { stages } = this.plan;
    this.itsStageIds ??= new Set(stages.map(({ id }) => id));
    return this.itsStageIds.size === stages.length ? this.itsStageIds : null;
  }

  private meant?: (unresolved: Unresolved) => string | null;
  private itsWithParts?: ReadonlyMap<string, Indicator | Survey>;
  private itsStageIds?: ReadonlySet<string>;
  private byId?: ReadonlyMap<string, readonly PlanFile[]>;
  private itsTree?: Tree;
  private itsCounted?: ReadonlySet<Measure>;
  private itsLines?: readonly Line[];
  private itsEntriesTwice?: readonly Twice[];
  private itsOddTargets?: readonly OddTarget[];
  private itsUnresolved?: readonly Unresolved[];
  private itsMisplaced?: ReadonlySet<string>;
}

/** A file whose name is refused for its characters can also be found by the name that it is to have. */
function filesById(files: readonly PlanFile[]): ReadonlyMap<string, readonly PlanFile[]> {
  const byId = new Map<string, PlanFile[]>();
  const add = (id: string, file: PlanFile) => {
    const others = byId.get(id);
    if (others) others.push(file);
    else byId.set(id, [file]);
  };
  for (const file of files) {
    if (file.kind === 'plan') continue;
    add(file.id, file);
    const meant = plainId.test(file.id) ? null : meantId(file.id);
    if (meant !== null) add(meant, file);
  }
  return byId;
}

const plainId = /^[a-z0-9-]+$/;
