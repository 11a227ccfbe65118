import type { DirectoryEntry, Unreadable } from '../host.ts';

/**
 * A tree of files that a workspace is read from: the disk, or a git revision. Paths are relative to the
 * workspace, with `/` between the parts; `''` is the workspace itself. No link is followed.
 */
export interface Tree {
  /** In the order of the names. */
  list(folder: string): readonly DirectoryEntry[] | Unreadable;
  /**
   * Never more than `limit + 1` bytes, so that a file which is too large is known without being read. They stand only
   * until the next file is read.
   */
  read(file: string, limit: number): Uint8Array | Unreadable;
}
