import { checkSettings } from '../../check/check-settings.ts';
import type { CheckedShared } from '../../check/check-shared.ts';
import { checkWorkspace } from '../../check/check-workspace.ts';
import type { Labels } from '../../check/label.ts';
import { rules } from '../../check/rules/index.ts';
import { Locator } from '../../load/locate.ts';
import { type SettingsFile, settingsFile } from '../../load/settings.ts';
import type { Workspace } from '../../load/workspace.ts';
import { SIZE_LIMIT } from '../../load/yaml/bytes.ts';
import type { Day } from '../../model/record.ts';
import { locatorFor, readPlan, readShared } from '../pipeline.ts';
import { type PlanQueue, planQueue, takenFrom } from '../plan-queue.ts';
import type { Progress } from '../progress.ts';
import {
  type AskedFaults,
  allFaults,
  FaultList,
  type FoundFaults,
  type Together,
  together,
} from './fault-list.ts';

export interface CheckedWorkspace extends Together {
  readonly files: number;
  /** The size limits that plans declare. */
  readonly sizeLimits: ReadonlyMap<string, number>;
}

/** What is kept of plans that were checked and let go. Plain data, since it may come from another thread. */
export interface CheckedPlans {
  readonly ids: readonly string[];
  readonly found: FoundFaults;
  readonly files: number;
  readonly namedSources: ReadonlySet<string>;
  readonly sizeLimits: ReadonlyMap<string, number>;
  /** Whether every file could be read, so that what nothing names is known. */
  readonly complete: boolean;
}

/** Those who take plans from the same queue elsewhere; `null` of one who came to nothing. */
export type Others = (queue: PlanQueue) => readonly Promise<CheckedPlans | null>[];

/** Everything that is wrong with a workspace, and with the settings that lie with it, sorted by place. */
export async function checkAll(
  workspace: Workspace,
  today: Day,
  {
    asked = allFaults,
    settings = null,
    progress,
    others = () => [],
  }: {
    readonly asked?: AskedFaults;
    readonly settings?: SettingsFile | null;
    readonly progress?: Progress;
    readonly others?: Others;
  } = {},
): Promise<CheckedWorkspace> {
  const queue = planQueue(workspace.planIds);
  const elsewhere = others(queue);
  const shared = await readShared(workspace, rules);
  const checked = [await checkPlans(workspace, shared, takenFrom(queue, progress), today, asked)];
  for (const theirs of await Promise.all(elsewhere)) if (theirs) checked.push(theirs);
  const done = new Set(checked.flatMap(({ ids }) => ids));
  const lost = planQueue(workspace.planIds.filter(id => !done.has(id)));
  if (lost.ids.length > 0)
    checked.push(await checkPlans(workspace, shared, takenFrom(lost, progress), today, asked));

  const { broken: brokenShared } = shared;
  const namedSources = new Set([shared, ...checked].flatMap(each => [...each.namedSources]));
  const complete = brokenShared.size === 0 && checked.every(each => each.complete);
  const seen = { shared: shared.shared, brokenShared, namedSources, complete };
  const beside = new FaultList(locatorFor(workspace), asked);
  const findings = [...workspace.findings, ...shared.findings, ...checkWorkspace(seen)];
  await beside.add(findings, shared.labels, shared.valueIn, -1);
  const found = [beside.found(), ...checked.map(each => each.found)];
  if (settings) found.push(await faultsOfSettings(settings, asked));
  const files = checked.reduce((sum, each) => sum + each.files, shared.files + (settings ? 1 : 0));
  const sizeLimits = new Map(checked.flatMap(each => [...each.sizeLimits]));
  return { ...together(found, asked), files, sizeLimits };
}

/** Each plan is let go before the next is read, so that memory does not grow with the workspace. */
export async function checkPlans(
  workspace: Workspace,
  shared: CheckedShared,
  queue: AsyncIterable<string>,
  today: Day,
  asked: AskedFaults,
): Promise<CheckedPlans> {
  const list = new FaultList(locatorFor(workspace), asked);
  const places = new Map(workspace.planIds.map((id, index) => [id, index]));
  const ids: string[] = [];
  const namedSources = new Set<string>();
  const sizeLimits = new Map<string, number>();
  let complete = true;
  let files = 0;
  for await (const id of queue) {
    const checked = await readPlan(workspace, shared, id, today, rules);
    ids.push(id);
    for (const source of checked.namedSources) namedSources.add(source);
    files += checked.files;
    complete &&= checked.complete;
    if (checked.sizeLimit !== null) sizeLimits.set(id, checked.sizeLimit);
    await list.add(checked.findings, checked.labels, checked.valueIn, places.get(id) ?? 0);
  }
  return { ids, found: list.found(), namedSources, sizeLimits, files, complete };
}

async function faultsOfSettings(settings: SettingsFile, asked: AskedFaults): Promise<FoundFaults> {
  const { tree, value } = settings;
  const list = new FaultList(new Locator(tree, () => settingsFile, SIZE_LIMIT), asked);
  const labels: Labels = new Map();
  await list.add(await checkSettings(settings), labels, () => value, -1);
  return list.found();
}
