import { type Host, isUnreadable, type Unreadable } from '../../host.ts';
import type { WriteProblem } from '../../language/editing.ts';
import { cannotWrite } from '../../problem.ts';
import { contentOf, hashOf } from './contents.ts';
import type { Manifest } from './manifest.ts';

/** Moves into place what is not there yet. Done twice, it does no more than done once. */
export async function finish(host: Host, root: string, manifest: Manifest): Promise<WriteProblem | null> {
  for (const folder of manifest.makes) host.files.makeFolder(`${root}/${folder}`);
  for (const { path, part, after } of manifest.files) {
    const file = `${root}/${path}`;
    const isThere = hashOf(host, contentOf(host, file)) === after;
    const failure = isThere
      ? null
      : after === null
        ? host.files.remove(file)
        : await patiently(host, () => host.files.move(`${root}/${part}`, file));
    if (failure) return cannotWrite(file, failure);
  }
  for (const folder of manifest.empties.toReversed()) removeIfEmpty(host, `${root}/${folder}`);
  for (const folder of foldersWritten(manifest)) host.files.settle(`${root}/${folder}`);
  clearAway(host, root, manifest);
  return null;
}

/** What has been moved into place goes back to what it was. */
export function putBack(host: Host, root: string, journal: string, manifest: Manifest): Unreadable | null {
  for (const [index, { path, before }] of manifest.files.entries()) {
    const file = `${root}/${path}`;
    if (hashOf(host, contentOf(host, file)) === before) continue;
    const content = contentOf(host, `${journal}/${index}.before`);
    const failure = content === null ? host.files.remove(file) : host.files.replace(file, content);
    if (failure) return failure;
  }
  clearAway(host, root, manifest);
  for (const folder of manifest.makes.toReversed()) removeIfEmpty(host, `${root}/${folder}`);
  return null;
}

/** Takes away what was written beside. */
export function clearAway(host: Host, root: string, { files }: Manifest): void {
  for (const { part } of files) host.files.remove(`${root}/${part}`);
}

function removeIfEmpty(host: Host, folder: string): void {
  const entries = host.files.list(folder);
  if (!isUnreadable(entries) && entries.length === 0) host.files.remove(folder);
}

const foldersWritten = ({ files }: Manifest) =>
  new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))));

/** On Windows whoever looks at a file, such as a virus scanner, stands in the way of moving it: for a moment. */
const inTheWay = ['EPERM', 'EACCES', 'EBUSY'];
const WAITS = [10, 20, 40, 80, 150, 200, 250, 250];

async function patiently(host: Host, move: () => Unreadable | null): Promise<Unreadable | null> {
  let failure = move();
  for (const wait of WAITS) {
    if (!failure || !inTheWay.includes(failure.code)) return failure;
    await host.pause(wait);
    failure = move();
  }
  return failure;
}
