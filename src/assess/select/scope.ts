import type { Plan, TreeRecord } from '../../model/plan.ts';
import type { Organisation } from '../../model/shared.ts';
import { ancestors, type Tree, treeOf } from '../../model/tree.ts';
import { namesAt } from '../owners.ts';
import type { PlanAssessment } from '../plan-types.ts';

/** A plan that records are chosen from. */
export interface Scope {
  readonly plan: Plan;
  readonly assessment: PlanAssessment;
  readonly tree: Tree;
  /** The government's; `null` where it does not give them. */
  readonly organisations: readonly Organisation[] | null;
}

export function scopeOf(assessment: PlanAssessment, organisations: readonly Organisation[] | null): Scope {
  const { plan } = assessment;
  return { plan, assessment, tree: treeOf(plan), organisations };
}

/** A record that was chosen, with the plan that it is of. */
export interface Chosen<Record> {
  readonly scope: Scope;
  readonly record: Record;
}

/** Organisations under the names that they have at the as-of day. */
export function currentNames(names: readonly string[], { organisations, assessment }: Scope): string[] {
  return [...new Set(names.flatMap(name => namesAt(name, organisations ?? [], assessment.asOf)))];
}

/** What a record stands under, itself included, and what it is listed again under. */
export function headingsOf(record: TreeRecord, { tree }: Scope): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (one: TreeRecord) => {
    for (const each of [one, ...ancestors(tree, one)]) {
      if (found.has(each.id)) continue;
      found.add(each.id);
      for (const id of each.kind === 'policy' ? [] : each.alsoUnder) {
        const other = tree.records.get(id);
        if (other) collect(other);
      }
    }
  };
  collect(record);
  return found;
}
