import { type Plan, recordsOf } from '../model/plan.ts';
import { same } from './same.ts';

/**
 * For each plan that came the one that went which it was before, under another id: the only one of its name, else one
 * with which it has most of its records in common.
 */
export function renamedPlans(gone: readonly Plan[], come: readonly Plan[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const isLeft = ({ id }: Plan) => ![...found.values()].includes(id);
  const pair = (isAlike: (before: Plan, after: Plan) => boolean) => {
    for (const plan of come.filter(({ id }) => !found.has(id))) {
      const [only, ...others] = gone.filter(other => isLeft(other) && isAlike(other, plan));
      const rivals = come.filter(({ id }) => !found.has(id)).filter(other => only && isAlike(only, other));
      if (only && others.length === 0 && rivals.length === 1) found.set(plan.id, only.id);
    }
  };
  pair((before, after) => before.government === after.government && same(before.name, after.name));
  pair(haveMostInCommon);
  return found;
}

function haveMostInCommon(before: Plan, after: Plan): boolean {
  const [earlier, later] = [idsIn(before), idsIn(after)];
  const common = [...later].filter(id => earlier.has(id)).length;
  return common > 0 && common * 2 >= Math.max(earlier.size, later.size);
}

const idsIn = (plan: Plan): ReadonlySet<string> =>
  new Set([...recordsOf(plan)].flatMap(record => ('kind' in record ? `${record.kind} ${record.id}` : [])));
