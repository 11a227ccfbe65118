import type { CheckedPlan } from '../../check/check-plan.ts';
import { readPlan, readShared } from '../pipeline.ts';
import type { Query } from '../query.ts';
import type { Library } from './find.ts';

/** The plans of a workspace, each read once, when it is first needed. */
export async function libraryFor({ workspace, today }: Pick<Query, 'workspace' | 'today'>): Promise<Library> {
  const shared = await readShared(workspace);
  const plans = new Map<string, Promise<CheckedPlan>>();
  return {
    workspace,
    shared,
    plan: id => {
      const plan = plans.get(id) ?? readPlan(workspace, shared, id, today);
      plans.set(id, plan);
      return plan;
    },
  };
}
