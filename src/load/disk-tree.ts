import type { Entry, Files } from '../host.ts';
import { isUnreadable } from '../host.ts';
import type { Tree, TreeEntry } from './tree.ts';

/** The workspace as it lies on the disk. */
export function diskTree(files: Files, root: string): Tree {
  const absolute = (path: string) => (path === '' ? root : `${root}/${path}`);
  let realRoot: string | null | undefined;

  function followed(folder: string, entry: Entry): TreeEntry {
    if (isNoLink(entry)) return entry;
    const path = absolute(folder === '' ? entry.name : `${folder}/${entry.name}`);
    realRoot ??= files.realPath(root);
    const target = files.realPath(path);
    const inside = realRoot !== null && target?.startsWith(`${realRoot}/`);
    const kind = inside ? files.kind(path) : null;
    return { name: entry.name, kind: kind === 'file' || kind === 'folder' ? kind : 'outside' };
  }

  return {
    list(folder) {
      const entries = files.list(absolute(folder));
      return isUnreadable(entries) ? entries : entries.map(entry => followed(folder, entry));
    },
    read: (file, limit) => files.read(absolute(file), limit),
  };
}

const isNoLink = (entry: Entry): entry is Entry & TreeEntry => entry.kind !== 'link';
