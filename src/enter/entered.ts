import type { EntryRemark } from '../language/editing.ts';
import type { Change } from '../write/edit/change.ts';

/** What something that was said comes to: changes of files, and what there is to say of them. */
export interface Entered {
  readonly edits: readonly FileEdit[];
  readonly remarks: readonly EntryRemark[];
}

/** A file of the workspace, as it is shown. */
export interface FileEdit {
  readonly file: string;
  readonly changes: readonly Change[];
  /** Where it goes, if it goes elsewhere. */
  readonly to?: string | null;
}
