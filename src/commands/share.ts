import type { Files, Host } from '../host.ts';
import { diskTree } from '../load/disk-tree.ts';
import type { Place } from '../load/find-workspace.ts';
import { openWorkspace } from '../load/workspace.ts';
import type { Day } from '../model/record.ts';
import { type CheckedPlans, checkPlans, type Others } from './check-all.ts';
import { readShared } from './pipeline.ts';
import { inTurn, type Turn } from './turn.ts';

/** What another thread needs to know to take plans from the same turn. */
interface Share {
  readonly place: Place;
  readonly today: Day;
  readonly turn: Turn;
}

/** With fewer plans this thread is done before another one has started. */
const enoughPlans = 16;

/** The threads that may work beside this one, on a workspace that is large enough for it. */
export function threadsBeside({ beside, today }: Host, place: Place): Others {
  return turn => {
    if (turn.ids.length < enoughPlans) return [];
    const share: Share = { place, today: today(), turn };
    return beside.map(work => work(share) as Promise<CheckedPlans | null>);
  };
}

/** What a thread beside does. Of the records that all plans share it says nothing: the thread that asked sees them too. */
export async function takeShare(share: unknown, files: Files): Promise<CheckedPlans> {
  const { place, today, turn } = share as Share;
  const workspace = openWorkspace(diskTree(files, place.root), place.shown, place.repository === place.root);
  return checkPlans(workspace, await readShared(workspace), inTurn(turn), today);
}
