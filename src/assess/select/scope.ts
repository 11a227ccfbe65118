import type { Plan } from '../../model/plan.ts';
import type { Organisation } from '../../model/shared.ts';
import { type RecordTree, treeOf } from '../../model/tree.ts';
import { namesAt } from '../owners.ts';
import type { PlanAssessment } from '../plan-types.ts';

/** A plan that records are chosen from. */
export interface Scope {
  readonly plan: Plan;
  readonly assessment: PlanAssessment;
  readonly tree: RecordTree;
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

/**
 * All that stands under one of these records, or is listed again under one, however far, themselves included: from the
 * top down, since to climb from each record takes as long as the tree is deep.
 */
export function idsUnder(headings: Iterable<string>, { plan, tree }: Scope): ReadonlySet<string> {
  const listedUnder = new Map<string, string[]>();
  for (const { id, alsoUnder } of [...plan.measures, ...plan.indicators]) {
    for (const heading of alsoUnder) {
      const others = listedUnder.get(heading);
      if (others) others.push(id);
      else listedUnder.set(heading, [id]);
    }
  }
  const found = new Set(headings);
  for (const heading of found) {
    for (const { id } of tree.below.get(heading) ?? []) found.add(id);
    for (const id of listedUnder.get(heading) ?? []) found.add(id);
  }
  return found;
}
