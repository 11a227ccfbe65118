import type { Files } from '../host.ts';
import { relativePath } from '../load/find-workspace.ts';
import { sharedFolders } from '../load/kinds.ts';

/** At a repository's root other folders are at home; in a workspace of its own, and in its folders, nothing else is. */
export function isAmongData(path: string, root: string, files: Files): boolean {
  const [top = ''] = relativePath(root, path).split('/');
  if (relativePath(root, path) === path) return false;
  return files.kind(`${root}/.git`) === null || top === 'plans' || sharedFolders.has(top);
}
