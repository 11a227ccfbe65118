import { type CheckedPlan, checkPlan } from '../check/check-plan.ts';
import { checkSettings } from '../check/check-settings.ts';
import { type CheckedShared, checkShared } from '../check/check-shared.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { byPlace, type Fault, locateFinding } from '../check/fault.ts';
import { type Labels, labelFromPath } from '../check/label.ts';
import type { Rule } from '../check/rule.ts';
import { errorRules, rules } from '../check/rules/index.ts';
import type { Host } from '../host.ts';
import { loadElsewhere } from '../load/elsewhere.ts';
import type { Place } from '../load/find-workspace.ts';
import { Locator } from '../load/locate.ts';
import { largestSizeLimit } from '../load/read-folder.ts';
import { readSettings, settingsFile } from '../load/settings.ts';
import { loadPlan, loadShared, type Workspace } from '../load/workspace.ts';
import { SIZE_LIMIT } from '../load/yaml/bytes.ts';
import type { Finding } from '../model/finding.ts';
import type { Day } from '../model/record.ts';
import { inTurn, type Progress } from './progress.ts';

/** What commands start from: the shared records, then one plan after the other, never two at once. */
export async function readShared(workspace: Workspace): Promise<CheckedShared> {
  return checkShared(await loadShared(workspace));
}

/** With its errors, which forbid an answer; warnings are for `validate` alone. */
export async function readPlan(
  workspace: Workspace,
  shared: CheckedShared,
  id: string,
  today: Day,
  asked: readonly Rule[] = errorRules,
): Promise<CheckedPlan> {
  const loaded = await loadPlan(workspace, id);
  return checkPlan(loaded, shared, await loadElsewhere(workspace, loaded), today, asked);
}

export interface CheckedWorkspace {
  readonly faults: readonly Fault[];
  readonly files: number;
}

/** Everything that is wrong with a workspace, sorted by place. Each plan is let go before the next is read. */
export async function checkAll(
  workspace: Workspace,
  today: Day,
  progress?: Progress,
): Promise<CheckedWorkspace> {
  const locator = locatorFor(workspace);
  const faults: Fault[] = [];
  const add = async (findings: readonly Finding[], labels: Labels) => {
    for (const finding of findings) {
      const label = labels.get(finding.at.file) ?? labelFromPath(finding.at.file);
      faults.push(await locateFinding(finding, label, locator));
    }
  };

  const shared = await readShared(workspace);
  const namedSources = new Set(shared.namedSources);
  let complete = shared.broken.size === 0;
  let files = shared.files;
  for await (const id of inTurn(workspace.planIds, progress)) {
    const checked = await readPlan(workspace, shared, id, today, rules);
    for (const source of checked.namedSources) namedSources.add(source);
    files += checked.files;
    complete &&= checked.complete;
    await add(checked.findings, checked.labels);
  }
  await add([...workspace.findings, ...shared.findings], shared.labels);
  const { legible, broken: brokenShared } = shared;
  const seen = { shared: shared.shared, legible, brokenShared, namedSources, complete };
  await add(checkWorkspace(seen), shared.labels);
  return { faults: faults.sort(byPlace), files };
}

/** What is wrong with the settings that lie with a workspace. */
export async function checkSettingsOf(host: Host, place: Place): Promise<CheckedWorkspace> {
  const settings = await readSettings(host, place);
  if (!settings) return { faults: [], files: 0 };
  const locator = new Locator(settings.tree, () => settingsFile, SIZE_LIMIT);
  const label = labelFromPath(settings.file);
  const faults: Fault[] = [];
  for (const finding of await checkSettings(settings))
    faults.push(await locateFinding(finding, label, locator));
  return { faults, files: 1 };
}

export function locatorFor({ tree, shown }: Workspace): Locator {
  const prefix = shown('');
  return new Locator(tree, path => path.slice(prefix.length), largestSizeLimit);
}
