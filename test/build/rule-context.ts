import { PlanContext } from '../../src/check/plan-context.ts';
import type { Given, RuleContext } from '../../src/check/rule-context.ts';
import { type Plan, recordsOf } from '../../src/model/plan.ts';

const nothingElsewhere: Given['otherPlans'] = {
  hasPlan: () => false,
  idsOf: () => [],
  kindOf: () => null,
  documentOf: () => null,
  closestPlan: () => null,
  circle: null,
};

/** What rules look at, where all of a plan could be read. */
export function aSubject(plan: Plan): RuleContext {
  const records = [...recordsOf(plan)];
  return new PlanContext({
    plan,
    files: records.map(record => ({
      kind: 'kind' in record ? record.kind : 'plan',
      id: record.id,
      file: record.file,
    })),
    headKeys: [],
    partial: new Set(),
    shared: { governments: new Map(), sources: new Map() },
    brokenShared: new Set(),
    otherPlans: nothingElsewhere,
    namedSources: new Set(),
    severities: new Map(),
    today: '2026-11-20',
  });
}
