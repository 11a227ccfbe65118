import type { Files, Host } from '../../host.ts';
import { diskTree } from '../../load/disk-tree.ts';
import type { WorkspacePlace } from '../../load/find-workspace.ts';
import { openWorkspace, type SizeLimitOf } from '../../load/workspace.ts';
import type { Day } from '../../model/record.ts';
import { readShared } from '../pipeline.ts';
import { type PlanQueue, takenFrom } from '../plan-queue.ts';
import { type CheckedPlans, checkPlans, type Others } from './check-all.ts';
import type { AskedFaults } from './fault-list.ts';

/** What another thread needs to know to take plans from the same queue. */
interface Work {
  readonly place: WorkspacePlace;
  readonly today: Day;
  readonly queue: PlanQueue;
  readonly asked: AskedFaults;
  readonly sizeLimits: ReadonlyMap<string, number> | null;
}

/** With fewer plans this thread is done before another one has started. */
const enoughPlans = 16;

/** The size limits of plans by themselves, as they go from one thread to another. */
export const limitsFrom = (sizeLimits: ReadonlyMap<string, number> | null): SizeLimitOf | null =>
  sizeLimits && (plan => sizeLimits.get(plan) ?? null);

/** The threads that may work beside this one, on a workspace that is large enough for it. */
export function validateWorkers(
  { workers, today }: Host,
  place: WorkspacePlace,
  asked: AskedFaults,
  sizeLimits: ReadonlyMap<string, number> | null,
): Others {
  return queue => {
    if (queue.ids.length < enoughPlans) return [];
    const work: Work = { place, today: today(), queue, asked, sizeLimits };
    return workers.map(start => start(work) as Promise<CheckedPlans | null>);
  };
}

/** What a worker does. Of the records that all plans share it says nothing: the thread that asked sees them too. */
export async function validateInWorker(work: unknown, files: Files): Promise<CheckedPlans> {
  const { place, today, queue, asked, sizeLimits } = work as Work;
  const isRoot = place.repository === place.root;
  const workspace = openWorkspace(diskTree(files, place.root), place.shown, isRoot, limitsFrom(sizeLimits));
  return checkPlans(workspace, await readShared(workspace), takenFrom(queue), today, asked);
}
