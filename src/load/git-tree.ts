import type { DirectoryEntry, DirectoryEntryKind, Host, Unreadable } from '../host.ts';
import type { Tree } from './tree.ts';

/** A state of a repository that was named and found: a commit, or a tree that none holds yet. */
export interface Revision {
  readonly commit: string;
}

/**
 * A revision by any name that git knows; `null` where there is none. `--end-of-options` keeps a name that begins
 * with a dash from being an option.
 */
export function findRevision(host: Host, repository: string, name: string): Revision | null {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const answer = host.git(repository, words);
  if (answer.status !== 0) return null;
  return { commit: decode(answer.output).trim() };
}

/** What the next commit would hold, as git itself would write it; `null` where git cannot say, as in the middle of a merge. */
export function stagedRevision(host: Host, repository: string): Revision | null {
  const answer = host.git(repository, ['write-tree']);
  return answer.status === 0 ? { commit: decode(answer.output).trim() } : null;
}

/** What stands before the first commit of a branch: nothing. `null` where there is one. */
export function beforeFirst(host: Host, repository: string): Revision | null {
  const branch = host.git(repository, ['symbolic-ref', '--quiet', 'HEAD']);
  if (branch.status !== 0 || findRevision(host, repository, 'HEAD')) return null;
  const empty = host.git(repository, ['hash-object', '-t', 'tree', '--stdin'], new Uint8Array());
  return { commit: decode(empty.output).trim() };
}

/** A file of a revision as git lists it. */
interface Blob {
  readonly object: string;
  readonly size: number;
}

interface Listing {
  readonly blobs: ReadonlyMap<string, Blob>;
  readonly folders: ReadonlyMap<string, readonly DirectoryEntry[]>;
  readonly groups: ReadonlyMap<string, readonly Blob[]>;
}

/**
 * The workspace as it was at a revision, without a checkout and without filters: one listing, and one reading
 * of all files of a folder when the first of them is asked for.
 * `prefix` is the workspace's path in the repository; `''` is the repository itself. `only`: nothing but this is looked
 * for there.
 */
export function gitTree(
  host: Host,
  repository: string,
  revision: Revision,
  prefix: string,
  only?: string,
): Tree {
  let listing: Listing | undefined;
  const listed = () => {
    listing ??= list(host, repository, revision, prefix, only);
    return listing;
  };
  const contents = new Map<string, Uint8Array>();

  return {
    list: folder => listed().folders.get(folder) ?? missing,
    read(file, limit) {
      const blob = listed().blobs.get(file);
      if (!blob) return missing;
      if (blob.size > limit) return new Uint8Array(limit + 1);
      if (!contents.has(blob.object)) {
        contents.clear();
        const together = listed().groups.get(groupOf(file)) ?? [];
        readBlobs(
          host,
          repository,
          together.filter(({ size }) => size <= limit),
          contents,
        );
      }
      return contents.get(blob.object) ?? missing;
    },
  };
}

const missing: Unreadable = { code: 'ENOENT' };
const utf8 = new TextDecoder();
const decode = (bytes: Uint8Array) => utf8.decode(bytes);

function list(
  host: Host,
  repository: string,
  { commit }: Revision,
  prefix: string,
  only: string | undefined,
): Listing {
  const path = [prefix, only].filter(part => part).join('/');
  const within = path === '' ? [] : ['--', path];
  const answer = host.git(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...within]);
  const blobs = new Map<string, Blob>();
  const folders = new Map<string, DirectoryEntry[]>([['', []]]);
  const groups = new Map<string, Blob[]>();
  const skip = prefix === '' ? 0 : prefix.length + 1;
  for (const line of decode(answer.output).split('\0')) {
    const [, mode, type, object = '', size, path] = /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (path === undefined) continue;
    const file = path.slice(skip);
    const kind = type !== 'blob' ? 'other' : mode === '120000' ? 'link' : 'file';
    enter(folders, file, kind);
    if (kind !== 'file') continue;
    const blob = { object, size: Number(size) };
    blobs.set(file, blob);
    const group = groups.get(groupOf(file));
    if (group) group.push(blob);
    else groups.set(groupOf(file), [blob]);
  }
  for (const entries of folders.values()) entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { blobs, folders, groups };
}

/** Puts a file into its folder, and each folder that is new into the one above it. */
function enter(folders: Map<string, DirectoryEntry[]>, path: string, kind: DirectoryEntryKind): void {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? '' : path.slice(0, slash);
  if (!folders.has(folder)) {
    folders.set(folder, []);
    enter(folders, folder, 'folder');
  }
  folders.get(folder)?.push({ name: path.slice(slash + 1), kind });
}

/** Files of one plan are asked for together, as are those of a folder beside the plans. */
const groupOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('plans/') ? 2 : -1)
    .join('/');

/** `git cat-file --batch`: for each object a line `<object> <type> <size>`, the content, a newline. */
function readBlobs(
  host: Host,
  repository: string,
  blobs: readonly Blob[],
  into: Map<string, Uint8Array>,
): void {
  const wanted = new TextEncoder().encode(blobs.map(({ object }) => `${object}\n`).join(''));
  const { output } = host.git(repository, ['cat-file', '--batch'], wanted);
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(newline, start);
    if (end < 0) return;
    const [object = '', , size] = decode(output.subarray(start, end)).split(' ');
    if (size === undefined) {
      start = end + 1;
      continue;
    }
    into.set(object, output.slice(end + 1, end + 1 + Number(size)));
    start = end + 1 + Number(size) + 1;
  }
}

const newline = 0x0a;
