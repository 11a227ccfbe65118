import { type Host, isUnreadable } from '../../host.ts';
import type { WriteProblem } from '../../language/editing.ts';
import { cannotWrite, isProblem } from '../../problem.ts';
import { contentOf, hashOf, sameBytes } from './contents.ts';
import { linkOnTheWay } from './links.ts';
import { takeLock } from './lock.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { isBrokenOff, journalFolder, type Places, placesOf } from './places.ts';
import { type FileChange, stage } from './stage.ts';
import { clearAway, finish, putBack } from './steps.ts';

/**
 * The only way by which files of a workspace are written. Everything that is to be is first written beside; one move of
 * the journal decides; then all is moved into place. Who is stopped before the move has changed nothing, who is
 * stopped behind it has left all that is needed to finish.
 */
export interface Journal {
  /** What an earlier run had begun and not ended, and this one has finished. */
  readonly finished: Manifest | null;
  write(changes: readonly FileChange[], words: string): Promise<WriteProblem | null>;
  close(): void;
}

export interface LastWrite {
  readonly words: string;
  readonly changes: readonly FileChange[];
}

/** Takes the lock, and brings to an end what was broken off. */
export async function openJournal(host: Host, root: string): Promise<Journal | WriteProblem> {
  const places = placesOf(root);
  const { folder } = places;
  if (host.files.isLink(folder)) return cannotWrite(folder, { code: 'ELOOP' });
  const made = host.files.makeFolder(folder) ?? keepOutOfGit(host, folder);
  if (made) return cannotWrite(folder, made);
  const locked = await takeLock(host, places.lock);
  if (locked) return locked;
  const recovered = await recover(host, root, places);
  if (isProblem(recovered)) {
    host.files.remove(places.lock);
    return recovered;
  }
  return {
    finished: recovered,
    write: (changes, words) => write(host, root, places, changes, words),
    close() {
      host.files.remove(places.lock);
      const left = host.files.list(folder);
      if (!isUnreadable(left) && left.every(({ name }) => name === '.gitignore')) host.files.remove(folder);
    },
  };
}

/** Takes the journal away where nothing in it can be taken back: of what is no workspace's own. */
export const forgetJournal = (host: Host, root: string): void =>
  void host.files.remove(placesOf(root).folder);

/** The words of the write that broke off, if one did. */
export const brokenOff = (host: Host, root: string): { readonly words: string } | null =>
  isBrokenOff(host, root) ? { words: readManifest(host, placesOf(root).writing)?.words ?? '' } : null;

const keepOutOfGit = (host: Host, folder: string) =>
  host.files.kind(`${folder}/.gitignore`) === null ? host.files.append(`${folder}/.gitignore`, '*\n') : null;

/** What a journal says is done without being looked at again, so it must be one's own: nobody's is in git. */
function isInGit(host: Host, root: string): boolean {
  const answer = host.git(root, ['ls-files', '-z', '--', journalFolder]);
  return answer.status === 0 && answer.output.length > 0;
}

async function recover(host: Host, root: string, places: Places): Promise<Manifest | WriteProblem | null> {
  if (isInGit(host, root)) return { kind: 'not-ours', folder: places.folder };
  const begun = readManifest(host, places.next);
  const linked = begun && linkOnTheWay(host, root, begun);
  if (begun && !linked) clearAway(host, root, begun);
  const cleared = host.files.remove(places.next);
  if (cleared) return cannotWrite(places.next, cleared);
  if (host.files.kind(places.writing) === null) return null;
  const manifest = readManifest(host, places.writing);
  if (!manifest) return { kind: 'broken-off', folder: places.writing, paths: [] };
  const away = linkOnTheWay(host, root, manifest);
  if (away) return away;
  const changed = manifest.files.filter(file => isNeither(host, root, file)).map(({ path }) => path);
  if (changed.length > 0) return { kind: 'broken-off', folder: places.writing, paths: changed };
  return (await finish(host, root, manifest)) ?? settleLast(host, places) ?? manifest;
}

/** Whether a file is neither what it was nor what it was to be, nor can become it. */
function isNeither(
  host: Host,
  root: string,
  { path, part, before, after }: Manifest['files'][number],
): boolean {
  const now = hashOf(host, contentOf(host, `${root}/${path}`));
  if (now === after) return false;
  return now !== before || (after !== null && hashOf(host, contentOf(host, `${root}/${part}`)) !== after);
}

async function write(
  host: Host,
  root: string,
  places: Places,
  changes: readonly FileChange[],
  words: string,
): Promise<WriteProblem | null> {
  const staged = stage(host, root, places.next, changes, words);
  if (isProblem(staged)) return staged;
  const touched = changes.find(({ path, before }) => !sameBytes(contentOf(host, `${root}/${path}`), before));
  const refused: WriteProblem | null = touched ? { kind: 'changed-meanwhile', path: touched.path } : null;
  const failure = refused ? null : host.files.move(places.next, places.writing);
  if (refused || failure) {
    clearAway(host, root, staged);
    host.files.remove(places.next);
    return refused ?? cannotWrite(places.writing, failure!);
  }
  host.files.settle(places.folder);
  const problem = await finish(host, root, staged);
  if (!problem) return settleLast(host, places);
  // Something stands in the way of one file: the others go back to what they were.
  if (putBack(host, root, places.writing, staged) === null) host.files.remove(places.writing);
  return problem;
}

/** What was written becomes what was written last. */
function settleLast(host: Host, { folder, writing, last, old }: Places): WriteProblem | null {
  host.files.remove(old);
  if (host.files.kind(last) !== null) host.files.move(last, old);
  const failure = host.files.move(writing, last);
  if (failure) return cannotWrite(last, failure);
  host.files.settle(folder);
  host.files.remove(old);
  return null;
}

/** The changes that take back what was written last; `null` where nothing was. */
export function lastWrite(host: Host, root: string): LastWrite | WriteProblem | null {
  const { last } = placesOf(root);
  const manifest = readManifest(host, last);
  if (!manifest) return null;
  const changes: FileChange[] = [];
  for (const [index, { path, before, after }] of manifest.files.entries()) {
    const now = contentOf(host, `${root}/${path}`);
    if (hashOf(host, now) !== after) return { kind: 'changed-meanwhile', path };
    const then = before === null ? null : contentOf(host, `${last}/${index}.before`);
    if (hashOf(host, then) !== before) return { kind: 'broken-off', folder: last, paths: [path] };
    changes.push({ path, before: now, after: then });
  }
  return { words: manifest.words, changes };
}
