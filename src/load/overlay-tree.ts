import type { DirectoryEntry, Unreadable } from '../host.ts';
import type { Tree } from './tree.ts';

/** A tree with some files as they are to be, `null` where there is to be none. Nothing is written for it. */
export function overlayTree(tree: Tree, files: ReadonlyMap<string, Uint8Array | null>): Tree {
  const list = (folder: string): readonly DirectoryEntry[] | Unreadable => {
    const listed = tree.list(folder);
    const known = 'code' in listed ? [] : listed;
    const entries = new Map(known.map(entry => [entry.name, entry]));
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const [path, content] of files) {
      if (!path.startsWith(prefix)) continue;
      const [name = '', ...rest] = path.slice(prefix.length).split('/');
      if (content !== null) entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      else if (rest.length === 0 || isEmpty(prefix + name)) entries.delete(name);
    }
    if ('code' in listed && entries.size === 0) return listed;
    return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  /** A folder of which all files go. */
  const isEmpty = (folder: string): boolean => {
    const entries = list(folder);
    return 'code' in entries || entries.length === 0;
  };
  return {
    list,
    read(file, limit) {
      const content = files.get(file);
      if (content === undefined) return tree.read(file, limit);
      return content === null ? { code: 'ENOENT' } : content.slice(0, limit + 1);
    },
  };
}
