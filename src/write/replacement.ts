import type { Host, Unreadable } from '../host.ts';
import type { FolderProblem } from '../language/export.ts';

/** A new folder that is to come into the place of an earlier one, or of none. */
export interface Replacement {
  /** Where the new one is written. */
  readonly part: string;
  /** Puts it into its place. */
  finish(): FolderProblem | null;
}

/** What runs that broke off have left, cleared away: what of it could not be. */
export type LeftOver = readonly string[];

/** A name of this run's own. One of long ago may have had the same number, and have left what nobody can remove. */
export function ownName({ files, self }: Host, prefix: string): string {
  for (let count = 0; ; count++) {
    const name = `${prefix}${self.id}${count === 0 ? '' : `-${count}`}`;
    if (files.identity(name) === null) return name;
  }
}

/** Whether a run may still be writing what has its number. */
export const isAtWork = ({ self, isRunning }: Host, id: number): boolean => id === self.id || isRunning(id);

/** Something stands there already. */
export const isTaken = ({ code }: Unreadable): boolean => code === 'ENOTEMPTY' || code === 'EEXIST';
