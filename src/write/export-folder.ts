import type { Hash, Host, Unreadable } from '../host.ts';
import type { FolderProblem } from '../language/export.ts';
import { cannotWrite, isProblem } from '../problem.ts';
import { besideOf, clearBeside } from './beside.ts';
import { clearInside, insideOf } from './inside.ts';
import type { LeftOver, Replacement } from './replacement.ts';

/** A folder that is written elsewhere, file by file, and put into its place when it is whole. */
export interface FolderInWriting {
  append(path: string, content: string | Uint8Array): FolderProblem | null;
  /** The hash and the size of what was written to a file so far. */
  written(path: string): { readonly path: string; readonly hash: string; readonly bytes: number };
  finish(): FolderProblem | null;
  abandon(): void;
}

export function writeFolder(host: Host, folder: string): FolderInWriting | FolderProblem {
  const place = replacementOf(host, folder);
  if ('code' in place) return cannotWrite(folder, place);
  const { part } = place;
  const known = new Map<string, { readonly hash: Hash; bytes: number }>();
  const folders = new Set<string>();

  return {
    append(path, content) {
      const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (parent !== '' && !folders.has(parent)) {
        const failure = host.files.makeFolder(`${part}/${parent}`);
        if (failure) return cannotWrite(`${folder}/${path}`, failure);
        folders.add(parent);
      }
      const bytes = typeof content === 'string' ? utf8.encode(content) : content;
      const failure = host.files.append(`${part}/${path}`, bytes);
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
        const failure = host.files.settle(`${part}/${path}`);
        if (failure) return cannotWrite(`${folder}/${path}`, failure);
      }
      return place.finish();
    },
    abandon: () => void host.files.remove(part),
  };
}

/** Beside it; inside it only where that cannot be. */
function replacementOf(host: Host, folder: string): Replacement | Unreadable {
  const stands = host.files.kind(folder) === 'folder';
  if (stands && host.files.isMountPoint(folder)) return insideOf(host, folder);
  const beside = besideOf(host, folder);
  return 'code' in beside && stands && mayNot.has(beside.code) ? insideOf(host, folder) : beside;
}

/** Nothing may be made in the folder above. */
const mayNot: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** What runs that broke off have left at a folder is brought to its end; what could not be cleared away. */
export function clearLeftOver(host: Host, folder: string): FolderProblem | LeftOver {
  const beside = clearBeside(host, folder);
  const inside = clearInside(host, folder);
  return isProblem(inside) ? inside : [...beside, ...inside];
}

const utf8 = new TextEncoder();
