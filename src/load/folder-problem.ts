import type { DirectoryEntryKind } from '../host.ts';
import type { IdRefusal } from './file-name.ts';

/** What the listing of a folder shows to be wrong, by the fault's name: the facts of each. */
export interface FolderFacts {
  'stray-file': {
    readonly name: string;
    readonly kind: DirectoryEntryKind;
    /** The name that it was probably meant to have. */
    readonly meant: string | null;
    /** Something else has that name already. */
    readonly taken: boolean;
  };
  'refused-id': { readonly id: string; readonly refusal: IdRefusal; readonly meant: string | null };
  'missing-plan-file': { readonly id: string };
  'unreadable-file': { readonly code: string; readonly kind: 'file' | 'folder' };
  'outside-link': Readonly<Record<string, never>>;
}
