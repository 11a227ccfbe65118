import { assess } from '../../assess/plan.ts';
import type { Fault } from '../../check/fault.ts';
import { comparePlan } from '../../compare/plan.ts';
import type { BrokenPlan, PlanChange } from '../../compare/types.ts';
import type { Workspace } from '../../load/workspace.ts';
import type { FileChange } from '../../write/journal/stage.ts';
import { readPlan, readShared } from '../pipeline.ts';
import { checkAll } from '../validate/check-all.ts';
import { allFaults } from '../validate/fault-list.ts';
import { type Ground, withChanges } from './ground.ts';

/** What would come of changes. */
export interface Outcome {
  /** Errors that are not there without them. */
  readonly errors: readonly Fault[];
  /** The plans that are touched, with what it does to their results. */
  readonly plans: readonly (PlanChange | BrokenPlan)[];
}

export async function outcomeOf(ground: Ground, changes: readonly FileChange[]): Promise<Outcome> {
  const after = withChanges(ground, changes);
  const { shown } = ground.workspace;
  const renamed = new Map(changes.flatMap(({ path, from }) => (from ? [[shown(path), shown(from)]] : [])));
  const errors = await newErrors(ground.workspace, after, renamed, ground.today);
  return { errors, plans: await resultsOf(ground, after, changes) };
}

async function newErrors(
  before: Workspace,
  after: Workspace,
  renamed: ReadonlyMap<string, string>,
  today: string,
): Promise<readonly Fault[]> {
  const isError = ({ severity }: Fault) => severity === 'error';
  const found = (await checkAll(after, today)).faults.filter(isError);
  if (found.length === 0) return found;
  const { traces } = await checkAll(before, today, { asked: { ...allFaults, traced: true } });
  const earlier = { traces, renamed };
  const { faults } = await checkAll(after, today, { asked: { ...allFaults, earlier } });
  return faults.filter(fault => isError(fault) && fault.age === 'new');
}

async function resultsOf(
  { workspace, today }: Ground,
  after: Workspace,
  changes: readonly FileChange[],
): Promise<readonly (PlanChange | BrokenPlan)[]> {
  const touched = new Set(changes.flatMap(({ path }) => /^plans\/([^/]+)\//.exec(path)?.[1] ?? []));
  const results: (PlanChange | BrokenPlan)[] = [];
  const shared = { before: await readShared(workspace), after: await readShared(after) };
  for (const id of touched) {
    const read = (from: Workspace, own: (typeof shared)['before']) =>
      from.hasPlan(id) ? readPlan(from, own, id, today) : null;
    const [old, now] = [await read(workspace, shared.before), await read(after, shared.after)];
    const errors = { before: old?.forbidding ?? 0, after: now?.forbidding ?? 0 };
    const change =
      errors.before + errors.after > 0
        ? ({ id, change: 'broken', errors } as const)
        : comparePlan(old && assess(old.plan, today), now && assess(now.plan, today));
    if (change) results.push(change);
  }
  return results;
}
