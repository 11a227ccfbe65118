import type { Earlier } from '../../check/since.ts';
import type { Host } from '../../host.ts';
import type { SettingChange } from '../../language/diagnostics.ts';
import { renamedFiles } from '../../load/changed-files.ts';
import type { WorkspacePlace } from '../../load/find-workspace.ts';
import { readSettings, type SettingsFile, said } from '../../load/settings.ts';
import { branchPoint, type StateProblem } from '../../load/state.ts';
import { SIZE_LIMIT } from '../../load/yaml/bytes.ts';
import { isProblem } from '../../problem.ts';
import { checkAll } from './check-all.ts';
import { allFaults } from './fault-list.ts';

/** What a change under review is judged by: the state in which it left the revision. */
export interface Base {
  readonly earlier: Earlier;
  /** The size limits of its plans: a change is not to raise its own. */
  readonly sizeLimits: ReadonlyMap<string, number>;
  readonly settings: SettingsFile | null;
}

export async function baseOf(since: string, place: WorkspacePlace, host: Host): Promise<Base | StateProblem> {
  const state = branchPoint(host, place, since, 'HEAD');
  if (isProblem(state)) return state;
  const commit = state.commit ?? '';
  const settings = await readSettings(host, place, { commit });
  const asked = { ...allFaults, atMost: 0, traced: true };
  const { traces, sizeLimits } = await checkAll(state.workspace, host.today(), { asked, settings });
  const renamed = traces.length > 0 ? renamedFiles(host, place, commit) : new Map<string, string>();
  return { earlier: { traces, renamed }, sizeLimits, settings };
}

const watched = ['fail-on', 'contact', 'lang'];

/** What a change does to the settings by which it would be judged. */
export function settingChanges(
  base: Base,
  now: { readonly settings: SettingsFile | null; readonly sizeLimits: ReadonlyMap<string, number> },
  planFile: (plan: string) => string,
): readonly SettingChange[] {
  const changes: SettingChange[] = [];
  const add = (file: string, key: string, before: unknown, after: unknown) => {
    if (before !== after) changes.push({ file, key, before: text(before), after: text(after) });
  };
  const [before, after] = [said(base.settings), said(now.settings)];
  const file = (now.settings ?? base.settings)?.file ?? '';
  for (const key of watched) add(file, key, before[key], after[key]);
  for (const plan of [...new Set([...base.sizeLimits.keys(), ...now.sizeLimits.keys()])].sort()) {
    const limits = [base.sizeLimits, now.sizeLimits].map(each => each.get(plan) ?? SIZE_LIMIT);
    add(planFile(plan), 'size_limit', limits[0], limits[1]);
  }
  return changes;
}

const text = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value);
