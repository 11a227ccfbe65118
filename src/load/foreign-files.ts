import { type Files, isUnreadable, type Unreadable } from '../host.ts';
import { exportedPaths } from './earlier-export.ts';

/** How a folder is called in which a run writes what is to come into its place. */
export const partPrefix = '.reform-part-';

/** What lies in a folder beside the files of an export of ours, by their paths; nothing where the folder is empty. */
export function foreignFiles(
  files: Files,
  folder: string,
  packageName: string,
): readonly string[] | Unreadable {
  const ours = exportedPaths(files, folder, packageName);
  const foreign: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const entries = files.list(`${folder}/${below}`.replace(/\/$/, ''));
    if (isUnreadable(entries)) return entries;
    for (const { name, kind } of entries) {
      // What another run writes at this moment is nobody's.
      if (below === '' && name.startsWith(partPrefix)) continue;
      if (kind === 'folder') waiting.push(`${below}${name}/`);
      else if (!ours.has(below + name)) foreign.push(below + name);
    }
  }
  return foreign.sort();
}
