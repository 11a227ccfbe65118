import type { EntryRemark } from '../language/editing.ts';
import type { Change } from '../write/edit/change.ts';

/** What something that was said comes to: changes of files, and what there is to say of them. */
export interface Entered {
  readonly edits: readonly FileEdit[];
  readonly remarks: readonly EntryRemark[];
}

/** Files are named as they are shown. */
export type FileEdit = ChangedFile | NewFile;

export interface ChangedFile {
  readonly file: string;
  readonly changes: readonly Change[];
  /** Where it goes, if it goes elsewhere; or where a copy of it goes, which alone is changed. */
  readonly to?: string | null;
  readonly isCopy?: boolean;
  /** A comment at its end. */
  readonly closing?: string | null;
}

export interface NewFile {
  readonly file: string;
  readonly text: string;
}
