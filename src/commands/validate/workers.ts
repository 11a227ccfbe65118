import type { Files, Host } from '../../host.ts';
import { diskTree } from '../../load/disk-tree.ts';
import type { WorkspacePlace } from '../../load/find-workspace.ts';
import { openWorkspace } from '../../load/workspace.ts';
import type { Day } from '../../model/record.ts';
import { readShared } from '../pipeline.ts';
import { type PlanQueue, takenFrom } from '../plan-queue.ts';
import { type CheckedPlans, checkPlans, type Others } from './check-all.ts';

/** What another thread needs to know to take plans from the same queue. */
interface Work {
  readonly place: WorkspacePlace;
  readonly today: Day;
  readonly queue: PlanQueue;
}

/** With fewer plans this thread is done before another one has started. */
const enoughPlans = 16;

/** The threads that may work beside this one, on a workspace that is large enough for it. */
export function validateWorkers({ workers, today }: Host, place: WorkspacePlace): Others {
  return queue => {
    if (queue.ids.length < enoughPlans) return [];
    const work: Work = { place, today: today(), queue };
    return workers.map(start => start(work) as Promise<CheckedPlans | null>);
  };
}

/** What a worker does. Of the records that all plans share it says nothing: the thread that asked sees them too. */
export async function validateInWorker(work: unknown, files: Files): Promise<CheckedPlans> {
  const { place, today, queue } = work as Work;
  const workspace = openWorkspace(diskTree(files, place.root), place.shown, place.repository === place.root);
  return checkPlans(workspace, await readShared(workspace), takenFrom(queue), today);
}
