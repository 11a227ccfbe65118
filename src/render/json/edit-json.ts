import type { BrokenPlan, PlanChange } from '../../compare/types.ts';
import type { EntryRemark } from '../../language/editing.ts';
import type { EditedFile } from '../document/changes/edit.ts';
import { planChangeJson } from './diff-json.ts';
import { jsonText } from './json.ts';

export interface EditTold {
  readonly files: readonly EditedFile[];
  readonly remarks: readonly EntryRemark[];
  readonly plans: readonly (PlanChange | BrokenPlan)[];
  readonly isWriting: boolean;
}

/** What a command wrote, or would have written; what the check says of it is told as `validate` tells it. */
export const editJson = (
  { files, remarks, plans, isWriting }: EditTold,
  faults: { readonly errors: readonly object[]; readonly warnings: readonly object[] },
): string =>
  jsonText('edit', { written: isWriting, files, remarks, plans: plans.map(planChangeJson), ...faults });
