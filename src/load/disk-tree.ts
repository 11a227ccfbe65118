import type { Files } from '../host.ts';
import type { Tree } from './tree.ts';

/**
 * The workspace as it lies on the disk. Its root may be reached through links; below it none is followed, as in a git
 * revision.
 */
export function diskTree(files: Files, root: string): Tree {
  const absolute = (path: string) => (path === '' ? root : `${root}/${path}`);
  return {
    list: folder => (folder !== '' && files.isLink(absolute(folder)) ? isLink : files.list(absolute(folder))),
    read: (file, limit) => files.read(absolute(file), limit),
  };
}

const isLink = { code: 'ELOOP' };
