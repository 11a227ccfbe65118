import { constants, copyFileSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Puts the findings where the next step looks for them. A link in the checkout may lead anywhere: nothing is written
 * through one. Answers which it was, if there was one.
 */
export function placeSarif(made, named, workspace) {
  const file = resolve(workspace, named);
  const link = linkOnTheWay(workspace, file);
  if (link) return link;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  copyFileSync(made, file, constants.COPYFILE_EXCL);
  return null;
}

/** What lies above the workspace, or beside it, no pull request writes. */
function linkOnTheWay(workspace, file) {
  const steps = relative(workspace, file).split(sep);
  if (steps[0] === '..') return isLink(file) ? file : null;
  for (let count = 1; count <= steps.length; count++) {
    const path = join(workspace, ...steps.slice(0, count));
    if (isLink(path)) return path;
  }
  return null;
}

const isLink = path => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
