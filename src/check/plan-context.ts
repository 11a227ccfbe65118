import { meantId } from '../load/file-name.ts';
import type { OtherPlans } from '../load/other-plans.ts';
import type { Severity } from '../model/finding.ts';
import { figureLines } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Plan, RecordWithParts } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import type { Shared } from '../model/shared.ts';
import { countedMeasures, type RecordTree, unsortedTreeOf } from '../model/tree.ts';
import { entriesTwice } from './entries-twice.ts';
import { meantReferences } from './meant-reference.ts';
import { misplacedMeasures } from './misplaced.ts';
import { recordsWithParts } from './part-ids.ts';
import { unresolvedReferences } from './resolve.ts';
import type {
  CheckedLine,
  Given,
  OddTarget,
  PlanFile,
  RuleContext,
  Twice,
  Unresolved,
} from './rule-context.ts';
import { oddTargets } from './target-sides.ts';
/** Works out what rules ask for, each part when the first of them asks. */
export class PlanContext implements RuleContext {
  readonly plan: Plan;
  readonly shared: Shared;
  readonly brokenShared: ReadonlySet<string>;
  readonly otherPlans: OtherPlans;
  readonly namedSources: ReadonlySet<string>;
  readonly severities: ReadonlyMap<string, Severity>;
  readonly today: Day;

  private readonly given: Given;

  constructor(given: Given) {
    this.given = given;
    this.plan = given.plan;
    this.shared = given.shared;
    this.brokenShared = given.brokenShared;
    this.otherPlans = given.otherPlans;
    this.namedSources = given.namedSources;
    this.severities = given.severities;
    this.today = given.today;
  }

  knows(key: string): boolean {
    const { headKeys } = this.given;
    return headKeys !== null && (!this.isPartial(this.plan) || headKeys.includes(key));
  }

  isPartial({ file }: { readonly file: string }): boolean {
    return this.given.partial.has(file);
  }

  get filesById(): ReadonlyMap<string, readonly PlanFile[]> {
    this.byId ??= filesById(this.given.files);
    return this.byId;
  }

  get tree(): RecordTree {
    this.itsTree ??= unsortedTreeOf(this.plan);
    return this.itsTree;
  }

  get counted(): ReadonlySet<Measure> {
    this.itsCounted ??= new Set(countedMeasures(this.plan, this.tree));
    return this.itsCounted;
  }

  get lines(): readonly CheckedLine[] {
    this.itsLines ??= this.plan.indicators.flatMap(indicator =>
      figureLines(indicator).map(({ figures, pointer }) => ({ indicator, figures, pointer })),
    );
    return this.itsLines;
  }

  get entriesTwice(): readonly Twice[] {
    this.itsEntriesTwice ??= entriesTwice(this.lines);
    return this.itsEntriesTwice;
  }

  get oddTargets(): readonly OddTarget[] {
    this.itsOddTargets ??= oddTargets(this.lines);
    return this.itsOddTargets;
  }

  get unresolved(): readonly Unresolved[] {
    this.itsUnresolved ??= unresolvedReferences(this);
    return this.itsUnresolved;
  }

  meantBy(unresolved: Unresolved): string | null {
    this.meant ??= meantReferences(this);
    return this.meant(unresolved);
  }

  get withParts(): ReadonlyMap<string, RecordWithParts> {
    this.itsWithParts ??= recordsWithParts(this.plan);
    return this.itsWithParts;
  }

  get misplaced(): ReadonlySet<string> {
    this.itsMisplaced ??= misplacedMeasures(this);
    return this.itsMisplaced;
  }

  get stageIds(): ReadonlySet<string> | null {
    const { stages } = this.plan;
    this.itsStageIds ??= new Set(stages.map(({ id }) => id));
    return this.itsStageIds.size === stages.length ? this.itsStageIds : null;
  }

  private meant?: (unresolved: Unresolved) => string | null;
  private itsWithParts?: ReadonlyMap<string, RecordWithParts>;
  private itsStageIds?: ReadonlySet<string>;
  private byId?: ReadonlyMap<string, readonly PlanFile[]>;
  private itsTree?: RecordTree;
  private itsCounted?: ReadonlySet<Measure>;
  private itsLines?: readonly CheckedLine[];
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
