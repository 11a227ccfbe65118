import { isError } from '../check/bearing.ts';
import { type CheckedPlan, checkPlan } from '../check/check-plan.ts';
import { type CheckedShared, checkShared } from '../check/check-shared.ts';
import type { Rule } from '../check/rule.ts';
import { errorRules } from '../check/rules/index.ts';
import { Locator } from '../load/locate.ts';
import { loadOtherPlans } from '../load/other-plans.ts';
import { largestSizeLimit } from '../load/read-folder.ts';
import { loadPlan, loadShared, type Workspace } from '../load/workspace.ts';
import type { Day } from '../model/record.ts';

/** What commands start from: the shared records, then one plan after the other, never two at once. */
export async function readShared(
  workspace: Workspace,
  asked: readonly Rule[] = errorRules,
): Promise<CheckedShared> {
  return checkShared(await loadShared(workspace), asked);
}

/** Errors in what all plans share, and at the top of the workspace: every answer tells of them. */
export const errorsBeside = (workspace: Workspace, { findings }: CheckedShared): number =>
  [...workspace.findings, ...findings].filter(isError).length;

/** With its errors, which forbid an answer; warnings are for `validate` alone. */
export async function readPlan(
  workspace: Workspace,
  shared: CheckedShared,
  id: string,
  today: Day,
  asked: readonly Rule[] = errorRules,
): Promise<CheckedPlan> {
  const loaded = await loadPlan(workspace, id);
  return checkPlan(loaded, shared, await loadOtherPlans(workspace, loaded), today, asked);
}

export function locatorFor({ tree, shown }: Workspace): Locator {
  const prefix = shown('');
  return new Locator(tree, path => path.slice(prefix.length), largestSizeLimit);
}
