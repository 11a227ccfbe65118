import type { Host } from '../../host.ts';
import type { WriteProblem } from '../../language/editing.ts';
import { cannotWrite } from '../../problem.ts';
import { hashOf } from './contents.ts';
import { linkOnTheWay } from './links.ts';
import { type Manifest, manifestName } from './manifest.ts';
import { clearAway } from './steps.ts';

/** A file as it was read, and as it shall be; `null` where there is none. The path is from the workspace. */
export interface FileChange {
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
  /** Where it was before: there it goes by a change of its own. */
  readonly from?: string;
}

/** Writes beside all that is needed, so that nothing is left to fail but moves; and takes it away again if it cannot. */
export function stage(
  host: Host,
  root: string,
  next: string,
  changes: readonly FileChange[],
  words: string,
): Manifest | WriteProblem {
  const manifest = manifestOf(host, root, changes, words);
  const linked = linkOnTheWay(host, root, manifest);
  if (linked) return linked;
  const problem =
    put(host, next, [[manifestName, JSON.stringify(manifest)]]) ??
    put(
      host,
      next,
      changes.flatMap(({ before }, index) => (before === null ? [] : [[`${index}.before`, before]])),
    ) ??
    putParts(host, root, manifest, changes);
  if (!problem) return manifest;
  clearAway(host, root, manifest);
  host.files.remove(next);
  return problem;
}

function manifestOf(host: Host, root: string, changes: readonly FileChange[], words: string): Manifest {
  const makes = new Set<string>();
  const files = changes.map(({ path, before, after }, index) => {
    const missing = foldersOf(path).filter(folder => host.files.kind(`${root}/${folder}`) === null);
    if (after !== null) for (const folder of missing) makes.add(folder);
    const there = foldersOf(path).findLast(folder => !missing.includes(folder));
    const part = `${there ?? ''}/.reform-part-${index}`.replace(/^\//, '');
    return { path, part, before: hashOf(host, before), after: hashOf(host, after) };
  });
  const gone = files.filter(({ after }) => after === null);
  // A folder of records goes when its last one does, a plan's with its plan.
  const isPlanGone = gone.some(({ path }) => path.endsWith('/plan.yaml'));
  const empties = new Set(gone.flatMap(({ path }) => foldersOf(path).slice(isPlanGone ? 1 : 2)));
  return { words, files, makes: [...makes], empties: [...empties] };
}

/** The folders of a path, from the top down. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function put(
  host: Host,
  folder: string,
  files: readonly (readonly [string, string | Uint8Array])[],
): WriteProblem | null {
  const made = host.files.makeFolder(folder);
  if (made) return cannotWrite(folder, made);
  for (const [name, content] of files) {
    const file = `${folder}/${name}`;
    const failure = host.files.append(file, content) ?? host.files.settle(file);
    if (failure) return cannotWrite(file, failure);
  }
  host.files.settle(folder);
  return null;
}

function putParts(
  host: Host,
  root: string,
  manifest: Manifest,
  changes: readonly FileChange[],
): WriteProblem | null {
  for (const [index, { path, after, before }] of changes.entries()) {
    if (after === null) continue;
    const part = `${root}/${manifest.files[index]!.part}`;
    host.files.remove(part);
    const failure = host.files.append(part, after) ?? host.files.settle(part);
    if (failure) return cannotWrite(`${root}/${path}`, failure);
    if (before !== null) host.files.takeMode(part, `${root}/${path}`);
  }
  return null;
}
