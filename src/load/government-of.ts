import { loadFile, type Workspace } from './workspace.ts';

/** The government that a plan's own file names; `null` where that cannot be read. */
export async function governmentOf(workspace: Workspace, plan: string): Promise<string | null> {
  const value = (await loadFile(workspace, `plans/${plan}/plan.yaml`, 'plan'))?.value;
  const government =
    typeof value === 'object' && value !== null && 'government' in value ? value.government : null;
  return typeof government === 'string' ? government : null;
}
