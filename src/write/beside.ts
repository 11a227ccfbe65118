import { type Host, isUnreadable, type Unreadable } from '../host.ts';
import type { FolderProblem } from '../language/export.ts';
import { cannotWrite } from '../problem.ts';
import { isAtWork, isTaken, type LeftOver, ownName, type Replacement } from './replacement.ts';

/**
 * Writes a folder beside the one that it is to replace, and moves both, so that never a mixture of them is to be seen.
 * Each run has names of its own. Of two at the same time the one that is first has its answer stand, and the other
 * finds another folder in the place of the one that it met.
 */
export function besideOf(host: Host, folder: string): Replacement | Unreadable {
  const { files } = host;
  const part = ownName(host, `${folder}.reform-part-`);
  const before = ownName(host, `${folder}.reform-before-`);
  const made = files.makeFolder(part);
  if (made) return made;
  const [standing, own] = [files.identity(folder), files.identity(part)];
  const met: FolderProblem = { kind: 'met-another', folder };

  return {
    part,
    finish() {
      if (files.identity(folder) !== standing || files.identity(part) !== own) return met;
      if (standing !== null) {
        const failure = files.move(folder, before);
        if (failure) return failure.code === 'ENOENT' ? met : cannotWrite(folder, failure);
        if (files.identity(before) !== standing) return putBack() ?? met;
      }
      const failure = files.move(part, folder);
      if (failure && !isTaken(failure))
        return (standing === null ? null : putBack()) ?? cannotWrite(folder, failure);
      files.remove(before);
      return failure ? met : null;
    },
  };

  function putBack(): FolderProblem | null {
    const failure = files.move(before, folder);
    return failure && { kind: 'left-beside', folder, before, code: failure.code };
  }
}

/** Puts back what a run took away that broke off before it had put anything in its place, and clears the rest away. */
export function clearBeside(host: Host, folder: string): LeftOver {
  const { files } = host;
  const parent = folder.slice(0, folder.lastIndexOf('/'));
  const entries = files.list(parent === '' ? '/' : parent);
  if (isUnreadable(entries)) return [];
  const pattern = /^(.*)\.reform-(?:part|before)-(\d+)(?:-\d+)?$/s;
  const left = entries
    .map(({ name }) => pattern.exec(name))
    .filter(
      found => found !== null && `${parent}/${found[1]}` === folder && !isAtWork(host, Number(found[2])),
    )
    .map(found => `${parent}/${found?.[0]}`);
  return left.filter(path => {
    const isEarlier = path.startsWith(`${folder}.reform-before-`) && files.kind(folder) === null;
    return (isEarlier ? files.move(path, folder) : files.remove(path)) !== null;
  });
}
