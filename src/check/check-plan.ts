import type { PlanDocuments } from '../load/documents.ts';
import type { OtherPlans } from '../load/other-plans.ts';
import { declaredSizeLimit } from '../load/workspace.ts';
import type { Finding } from '../model/finding.ts';
import { type Plan, recordsOf } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import { type Bearing, bearingOf, isError } from './bearing.ts';
import { buildPlan } from './build/build-plan.ts';
import { partialDocuments } from './build/partial-documents.ts';
import type { CheckedShared } from './check-shared.ts';
import { type Labels, labelsOfPlan } from './label.ts';
import { PlanContext } from './plan-context.ts';
import { needsWhole, type Rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { rules, severities } from './rules/index.ts';
import { checkShapes } from './shape/check-shape.ts';
import { type ValueIn, valuesIn } from './since.ts';
import { withoutWaived } from './waivers.ts';

export interface CheckedPlan extends Bearing {
  readonly id: string;
  /** As much of the plan as could be read. Nothing is to be computed from it while there are errors. */
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly errors: number;
  /** Empty where nothing was found. */
  readonly labels: Labels;
  readonly valueIn: ValueIn;
  /** The one that it declares for its files. */
  readonly sizeLimit: number | null;
  readonly files: number;
  /** The sources that its records name. */
  readonly namedSources: ReadonlySet<string>;
  /** Whether every file could be read, so that what nothing names is known. */
  readonly complete: boolean;
}

/** One plan's documents as a plan, with what is wrong with them by the rules asked for. */
export async function checkPlan(
  loaded: PlanDocuments,
  shared: CheckedShared,
  otherPlans: OtherPlans,
  today: Day,
  asked: readonly Rule[] = rules,
): Promise<CheckedPlan> {
  const { documents, broken, listed } = loaded;
  const wrongShapes = await checkShapes(documents);
  const isRight = wrongShapes.size === 0;
  const right = isRight ? documents : documents.filter(document => !wrongShapes.has(document));
  const given = {
    files: [...documents, ...broken],
    brokenShared: shared.broken,
    otherPlans,
    severities,
    today,
  };
  const built = buildPlan(loaded, right);
  const whole = new PlanContext({ ...given, ...built, shared: shared.shared, partial: noFiles });
  const legible =
    isRight && shared.legible === shared.shared
      ? whole
      : new PlanContext({
          ...given,
          ...(isRight ? built : buildPlan(loaded, partialDocuments(documents, wrongShapes))),
          shared: shared.legible,
          partial: new Set(Array.from(wrongShapes.keys(), ({ file }) => file)),
        });
  const { plan } = whole;
  // What lies in a folder that cannot be listed is missing everywhere: one cause is one message.
  const found = listed && shared.listed ? [...applyRules(asked, whole, legible)] : [];
  const shapeless = [...wrongShapes.values()].flat();
  const findings = [...loaded.findings, ...shapeless, ...withoutWaived(recordsOf(plan), found)];
  const errors = findings.filter(isError).length;
  const labels: Labels = findings.length > 0 ? labelsOfPlan(loaded, plan) : new Map();
  const { namedSources } = legible;
  const complete = listed && broken.length === 0 && isRight;
  const { id, files } = loaded;
  const valueIn = valuesIn(documents);
  const sizeLimit = declaredSizeLimit(documents.find(({ kind }) => kind === 'plan'));
  const bearing = bearingOf(findings, loaded.folder, listed && shared.listed);
  return {
    id,
    plan,
    findings,
    errors,
    ...bearing,
    labels,
    valueIn,
    sizeLimit,
    files,
    namedSources,
    complete,
  };
}

const noFiles: ReadonlySet<string> = new Set();

function* applyRules(asked: readonly Rule[], whole: RuleContext, legible: RuleContext): Iterable<Finding> {
  for (const rule of asked) {
    if (rule.by !== 'plan') continue;
    const context = needsWhole(rule) ? whole : legible;
    for (const { at, facts, related } of rule.check(context)) {
      yield { rule: rule.name, at, facts, related: related ?? [] };
    }
  }
}
