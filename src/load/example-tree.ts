import type { DirectoryEntry } from '../host.ts';
import type { Tree } from './tree.ts';

/** A file of an example: its content; or what stands in its place. */
export type ExampleFile = string | Uint8Array | { readonly linkTo: string } | { readonly unreadable: string };

/** By their paths from the workspace. */
export type ExampleFiles = Readonly<Record<string, ExampleFile>>;

const utf8 = new TextEncoder();

/** Files that are nowhere but in the program, as a tree. */
export function exampleTree(files: ExampleFiles): Tree {
  return {
    list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`;
      const entries = new Map<string, DirectoryEntry>();
      for (const [path, file] of Object.entries(files)) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : kindOf(file) });
      }
      return entries.size === 0 ? { code: 'ENOENT' } : [...entries.values()].sort(byName);
    },
    read(path, limit) {
      const file = files[path];
      if (typeof file === 'string') return utf8.encode(file).slice(0, limit + 1);
      if (file instanceof Uint8Array) return file.slice(0, limit + 1);
      return { code: file && 'unreadable' in file ? file.unreadable : 'ENOENT' };
    },
  };
}

const kindOf = (file: ExampleFile) => (typeof file === 'object' && 'linkTo' in file ? 'link' : 'file');
const byName = (a: DirectoryEntry, b: DirectoryEntry) => (a.name < b.name ? -1 : 1);
