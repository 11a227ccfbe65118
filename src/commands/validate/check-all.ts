import { checkSettings } from '../../check/check-settings.ts';
import type { CheckedShared } from '../../check/check-shared.ts';
import { checkWorkspace } from '../../check/check-workspace.ts';
import { byPlace, type Fault, locateFinding } from '../../check/fault.ts';
import { type Labels, labelFromPath } from '../../check/label.ts';
import { rules } from '../../check/rules/index.ts';
import type { Host } from '../../host.ts';
import type { WorkspacePlace } from '../../load/find-workspace.ts';
import { Locator } from '../../load/locate.ts';
import { readSettings, settingsFile } from '../../load/settings.ts';
import type { Workspace } from '../../load/workspace.ts';
import { SIZE_LIMIT } from '../../load/yaml/bytes.ts';
import type { Finding } from '../../model/finding.ts';
import type { Day } from '../../model/record.ts';
import { locatorFor, readPlan, readShared } from '../pipeline.ts';
import { type PlanQueue, planQueue, takenFrom } from '../plan-queue.ts';
import type { Progress } from '../progress.ts';

export interface CheckedWorkspace {
  readonly faults: readonly Fault[];
  readonly files: number;
}

/** What is kept of plans that were checked and let go. Plain data, since it may come from another thread. */
export interface CheckedPlans extends CheckedWorkspace {
  readonly ids: readonly string[];
  readonly namedSources: ReadonlySet<string>;
  /** Whether every file could be read, so that what nothing names is known. */
  readonly complete: boolean;
}

/** Those who take plans from the same queue elsewhere; `null` of one who came to nothing. */
export type Others = (queue: PlanQueue) => readonly Promise<CheckedPlans | null>[];

/** Everything that is wrong with a workspace, sorted by place. */
export async function checkAll(
  workspace: Workspace,
  today: Day,
  progress?: Progress,
  others: Others = () => [],
): Promise<CheckedWorkspace> {
  const queue = planQueue(workspace.planIds);
  const elsewhere = others(queue);
  const shared = await readShared(workspace);
  const checked = [await checkPlans(workspace, shared, takenFrom(queue, progress), today)];
  for (const theirs of await Promise.all(elsewhere)) if (theirs) checked.push(theirs);
  const done = new Set(checked.flatMap(({ ids }) => ids));
  const lost = planQueue(workspace.planIds.filter(id => !done.has(id)));
  if (lost.ids.length > 0)
    checked.push(await checkPlans(workspace, shared, takenFrom(lost, progress), today));

  const faults = checked.flatMap(each => each.faults);
  const add = faultsIn(workspace, faults);
  await add([...workspace.findings, ...shared.findings], shared.labels);
  const { legible, broken: brokenShared } = shared;
  const namedSources = new Set([shared, ...checked].flatMap(each => [...each.namedSources]));
  const complete = brokenShared.size === 0 && checked.every(each => each.complete);
  const seen = { shared: shared.shared, legible, brokenShared, namedSources, complete };
  await add(checkWorkspace(seen), shared.labels);
  const files = checked.reduce((sum, each) => sum + each.files, shared.files);
  return { faults: faults.sort(byPlace), files };
}

/** Each plan is let go before the next is read, so that memory does not grow with the workspace. */
export async function checkPlans(
  workspace: Workspace,
  shared: CheckedShared,
  queue: AsyncIterable<string>,
  today: Day,
): Promise<CheckedPlans> {
  const faults: Fault[] = [];
  const add = faultsIn(workspace, faults);
  const ids: string[] = [];
  const namedSources = new Set<string>();
  let complete = true;
  let files = 0;
  for await (const id of queue) {
    const checked = await readPlan(workspace, shared, id, today, rules);
    ids.push(id);
    for (const source of checked.namedSources) namedSources.add(source);
    files += checked.files;
    complete &&= checked.complete;
    await add(checked.findings, checked.labels);
  }
  return { ids, faults, namedSources, files, complete };
}

/** Adds findings to faults, each with its lines and its record. */
function faultsIn(workspace: Workspace, faults: Fault[]) {
  const locator = locatorFor(workspace);
  return async (findings: readonly Finding[], labels: Labels) => {
    for (const finding of findings) {
      const label = labels.get(finding.at.file) ?? labelFromPath(finding.at.file);
      faults.push(await locateFinding(finding, label, locator));
    }
  };
}

/** What is wrong with the settings that lie with a workspace. */
export async function checkSettingsOf(host: Host, place: WorkspacePlace): Promise<CheckedWorkspace> {
  const settings = await readSettings(host, place);
  if (!settings) return { faults: [], files: 0 };
  const locator = new Locator(settings.tree, () => settingsFile, SIZE_LIMIT);
  const label = labelFromPath(settings.file);
  const faults: Fault[] = [];
  for (const finding of await checkSettings(settings))
    faults.push(await locateFinding(finding, label, locator));
  return { faults, files: 1 };
}
