import type { Host } from '../../host.ts';

/** Beside the records, in the workspace: what is being written, and what was written last. */
export const journalFolder = '.reform';

export interface Places {
  readonly folder: string;
  readonly lock: string;
  /** Being written beside; nothing is changed yet. */
  readonly next: string;
  /** Decided; being moved into place. */
  readonly writing: string;
  readonly last: string;
  readonly old: string;
}

export function placesOf(root: string): Places {
  const folder = `${root}/${journalFolder}`;
  const at = (name: string) => `${folder}/${name}`;
  return {
    folder,
    lock: at('lock'),
    next: at('next'),
    writing: at('writing'),
    last: at('last'),
    old: at('old'),
  };
}

/** Whether a write broke off: until it is finished, files of before and of after stand side by side. */
export const isBrokenOff = (host: Host, root: string): boolean =>
  host.files.kind(placesOf(root).writing) !== null;
