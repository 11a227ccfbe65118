import type { ContractChange } from '../compare/contract.ts';
import type { CannotWrite } from '../problem.ts';

/** Why a folder is not replaced: it holds what is not ours, or what was to be in it could not be written. */
export type FolderProblem =
  | { readonly kind: 'foreign-files'; readonly folder: string; readonly names: readonly string[] }
  | { readonly kind: 'among-data'; readonly folder: string; readonly workspace: string }
  | { readonly kind: 'not-a-folder'; readonly folder: string }
  | CannotWrite
  /** Another run was first. */
  | { readonly kind: 'met-another'; readonly folder: string }
  /** What was taken away to make room could not be put back, and lies in `before`. */
  | {
      readonly kind: 'left-beside';
      readonly folder: string;
      readonly before: string;
      readonly code: string;
    }
  /** Whole, but not yet in its place. */
  | { readonly kind: 'unfinished'; readonly folder: string; readonly code: string }
  /** A sheet of a workbook holds no more than `most`. */
  | { readonly kind: 'too-many-rows'; readonly table: string; readonly most: number };

export interface ExportWords {
  /** A selected plan has errors, or what all plans share: nothing is written. */
  blocked(plans: readonly { readonly id: string; readonly errors: number }[], shared: number): string;
  /** What was written, on stderr. */
  wrote(counts: { readonly tables: number; readonly rows: number; readonly folder: string }): string;
  /** What earlier runs have left that could not be removed. */
  leftOver(paths: readonly string[]): string;
  folder(problem: FolderProblem): { readonly message: string; readonly help: string };
  readonly needsFolder: { readonly message: string; readonly help: string };
  readonly needsFile: { readonly message: string; readonly help: string };
  /** What `--check` found, one sentence each. */
  change(change: ContractChange): string;
  /** The last line of `--check`. */
  checked(changes: number, folder: string): string;
  /** The folder holds no export, or one whose tables cannot be read back as they are. */
  noEarlier(
    folder: string,
    why: 'none' | 'excel' | 'binary',
  ): { readonly message: string; readonly help: string };
  /** What was printed and is another figure now (正誤表). */
  readonly corrections: {
    readonly heading: string;
    readonly columns: Readonly<
      Record<'indicator' | 'when' | 'printed' | 'right' | 'why' | 'verdict', string>
    >;
    readonly noWhy: string;
    /** No verdict turned on it. */
    readonly same: string;
  };
  /** The heading of the Markdown of `--check`. */
  readonly contract: string;
}
