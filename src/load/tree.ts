import type { Unreadable } from '../host.ts';

/**
 * A tree of files that a workspace is read from: the disk, or a git revision. Paths are relative to the
 * workspace, with `/` between the parts; `''` is the workspace itself.
 */
export interface Tree {
  /** In the order of the names. */
  list(folder: string): readonly TreeEntry[] | Unreadable;
  /**
   * Never more than `limit + 1` bytes, so that a file which is too large is known without being read. They stand only
   * until the next file is read.
   */
  read(file: string, limit: number): Uint8Array | Unreadable;
}

export interface TreeEntry {
  readonly name: string;
  /** `outside`: a link that leads out of the workspace, or nowhere; it is not followed. */
  readonly kind: 'file' | 'folder' | 'outside' | 'other';
}
