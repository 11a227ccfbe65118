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
  /** Of the files that change: for whoever made the change to look at. */
  readonly warnings: readonly Fault[];
  /** The plans that are touched, with what it does to their results. */
  readonly plans: readonly (PlanChange | BrokenPlan)[];
}

export async function outcomeOf(ground: Ground, changes: readonly FileChange[]): Promise<Outcome> {
  const after = withChanges(ground, changes);
  const { shown } = ground.workspace;
  const renamed = new Map(changes.flatMap(({ path, from }) => (from ? [[shown(path), shown(from)]] : [])));
  const touched = new Set(changes.map(({ path }) => shown(path)));
  const matters = ({ severity, span }: Fault) => severity === 'error' || touched.has(span.file);
  const faults = await newFaults(ground, after, matters, renamed);
  return {
    errors: faults.filter(({ severity }) => severity === 'error'),
    warnings: faults.filter(({ severity }) => severity === 'warning'),
    plans: await resultsOf(ground, after, changes),
  };
}

/** What is wrong with the changes in it, and is not without them. */
async function newFaults(
  { workspace, today }: Ground,
  after: Workspace,
  matters: (fault: Fault) => boolean,
  renamed: ReadonlyMap<string, string>,
): Promise<readonly Fault[]> {
  const found = (await checkAll(after, today)).faults.filter(matters);
  if (found.length === 0) return found;
  const { traces } = await checkAll(workspace, today, { asked: { ...allFaults, traced: true } });
  const { faults } = await checkAll(after, today, { asked: { ...allFaults, earlier: { traces, renamed } } });
  return faults.filter(fault => matters(fault) && fault.age === 'new').map(({ age: _, ...fault }) => fault);
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
