import { type Files, type Host, isUnreadable, type Unreadable } from '../host.ts';
import type { FolderProblem } from '../language/export.ts';
import { exportedPaths } from '../load/earlier-export.ts';
import { partPrefix } from '../load/foreign-files.ts';
import { cannotWrite } from '../problem.ts';
import { packageFile, packageName } from '../render/tables/data-package.ts';
import { isAtWork, isTaken, type LeftOver, ownName, type Replacement } from './replacement.ts';

/**
 * Writes inside a folder that can be neither moved nor have anything beside it: a mount point, or one in a folder where
 * nobody may write. The new files wait together until they are whole; from then on they are on their way into their
 * places, and whoever finds them so, takes them there. The description goes first and comes last: without it, the folder
 * is no export.
 */
export function insideOf(host: Host, folder: string): Replacement | Unreadable {
  const { files } = host;
  const part = ownName(host, `${folder}/${partPrefix}`);
  const made = files.makeFolder(part);
  if (made) return made;
  const description = `${folder}/${packageFile}`;
  const standing = files.identity(description);
  return {
    part,
    finish() {
      if (files.identity(description) !== standing) return { kind: 'met-another', folder };
      const failure = files.move(part, onTheWay(folder));
      if (failure && isTaken(failure)) return { kind: 'met-another', folder };
      return failure ? cannotWrite(folder, failure) : arrive(files, folder);
    },
  };
}

const onTheWay = (folder: string) => `${folder}/.reform-whole`;

/** Takes to its place what a run that broke off had whole, and clears away what it had not. */
export function clearInside(host: Host, folder: string): FolderProblem | LeftOver {
  const { files } = host;
  const problem = files.kind(onTheWay(folder)) === null ? null : arrive(files, folder);
  if (problem) return problem;
  const entries = files.list(folder);
  if (isUnreadable(entries)) return [];
  return entries
    .filter(({ name }) => name.startsWith(partPrefix))
    .filter(({ name }) => !isAtWork(host, Number.parseInt(name.slice(partPrefix.length), 10)))
    .map(({ name }) => `${folder}/${name}`)
    .filter(path => files.remove(path) !== null);
}

/** Each step may have been done already, by a run that broke off or by one that is doing it now. */
function arrive(files: Files, folder: string): FolderProblem | null {
  const from = onTheWay(folder);
  const fresh = exportedPaths(files, from, packageName);
  const stale = [...exportedPaths(files, folder, packageName)].filter(path => !fresh.has(path));
  const paths = [...fresh].filter(path => path !== packageFile);
  const failure =
    fresh.size === 0
      ? null
      : (first(stale, path => files.remove(`${folder}/${path}`)) ??
        files.remove(`${folder}/${packageFile}`) ??
        first([...paths, packageFile], path => take(files, from, folder, path)));
  const cleared = failure ?? files.remove(from);
  return cleared && { kind: 'unfinished', folder, code: cleared.code };
}

function take(files: Files, from: string, to: string, path: string): Unreadable | null {
  if (files.kind(`${from}/${path}`) === null) return null;
  const slash = path.lastIndexOf('/');
  return (
    (slash < 0 ? null : files.makeFolder(`${to}/${path.slice(0, slash)}`)) ??
    files.move(`${from}/${path}`, `${to}/${path}`)
  );
}

function first<T>(all: readonly T[], action: (one: T) => Unreadable | null): Unreadable | null {
  for (const one of all) {
    const failure = action(one);
    if (failure) return failure;
  }
  return null;
}
