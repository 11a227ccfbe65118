import type { Hash, Host, Unreadable } from '../host.ts';
import type { FolderProblem } from '../language/export.ts';

/** A folder that is written beside, file by file, and moved into place when it is whole. */
export interface FolderInWriting {
  append(path: string, content: string | Uint8Array): FolderProblem | null;
  /** The hash and the size of what was written to a file so far. */
  written(path: string): { readonly path: string; readonly hash: string; readonly bytes: number };
  finish(): FolderProblem | null;
  abandon(): void;
}

export function writeFolder(host: Host, folder: string): FolderInWriting | FolderProblem {
  const beside = `${folder}.reform-part`;
  const made = host.files.remove(beside) ?? host.files.makeFolder(beside);
  if (made) return cannotWrite(folder, made);
  const known = new Map<string, { readonly hash: Hash; bytes: number }>();
  const folders = new Set<string>();

  return {
    append(path, content) {
      const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (parent !== '' && !folders.has(parent)) {
        const failure = host.files.makeFolder(`${beside}/${parent}`);
        if (failure) return cannotWrite(`${folder}/${path}`, failure);
        folders.add(parent);
      }
      const bytes = typeof content === 'string' ? utf8.encode(content) : content;
      const failure = host.files.append(`${beside}/${path}`, bytes);
      if (failure) return cannotWrite(`${folder}/${path}`, failure);
      const file = known.get(path) ?? { hash: host.hash(), bytes: 0 };
      file.hash.add(bytes);
      file.bytes += bytes.length;
      known.set(path, file);
      return null;
    },
    written(path) {
      const file = known.get(path);
      return { path, hash: (file?.hash ?? host.hash()).hex(), bytes: file?.bytes ?? 0 };
    },
    finish() {
      for (const path of known.keys()) {
        const failure = host.files.settle(`${beside}/${path}`);
        if (failure) return cannotWrite(`${folder}/${path}`, failure);
      }
      const before = `${folder}.reform-before`;
      // Where a run broke off between the two moves, the earlier export still lies in `before`.
      const exists = host.files.kind(folder) !== null;
      const failure =
        (exists ? (host.files.remove(before) ?? host.files.move(folder, before)) : null) ??
        host.files.move(beside, folder);
      if (failure) {
        if (exists && host.files.kind(folder) === null) host.files.move(before, folder);
        return cannotWrite(folder, failure);
      }
      host.files.remove(before);
      return null;
    },
    abandon: () => void host.files.remove(beside),
  };
}

const utf8 = new TextEncoder();

const cannotWrite = (path: string, { code }: Unreadable): FolderProblem => ({
  kind: 'cannot-write',
  path,
  code,
});
