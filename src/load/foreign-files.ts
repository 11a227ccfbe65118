import { type Files, isUnreadable, type Unreadable } from '../host.ts';
import { exportedPaths } from './earlier-export.ts';

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
      if (kind === 'folder') waiting.push(`${below}${name}/`);
      else if (!ours.has(below + name)) foreign.push(below + name);
    }
  }
  return foreign.sort();
}
