import * as fs from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DirectoryEntry, DirectoryEntryKind, Files, Unreadable } from '../host.ts';

export const forward = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

export const failure = (error: unknown): Unreadable => ({
  code: (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN',
});

function attempt(action: () => void): Unreadable | null {
  try {
    action();
    return null;
  } catch (error) {
    return failure(error);
  }
}

const entryOf = (entry: fs.Dirent): DirectoryEntry => ({ name: entry.name, kind: entryKind(entry) });

function entryKind(entry: fs.Dirent | fs.Stats): DirectoryEntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** One buffer for all reads, which each read fills anew: a fresh one a file costs more than the reading. */
let buffer = new Uint8Array(0);

/** What is meant to be small is given its whole limit, unasked; a large limit only what the file has. */
const roomFor = (handle: number, limit: number) =>
  limit <= 2 ** 20 ? limit + 1 : Math.min(limit, fs.fstatSync(handle).size) + 1;

/** Windows has no such flag. */
const readingNoLink = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0);

/** A file system over a network, or one that a program makes up, may give less at a time than it is asked for. */
function readAll(handle: number, room: number): number {
  let length = 0;
  while (length < room) {
    const more = fs.readSync(handle, buffer, length, room - length, null);
    if (more === 0) break;
    length += more;
  }
  return length;
}

/** What lies at a path itself; nothing where nobody can lie or look there. */
function entryAt(path: string): fs.Stats | null {
  try {
    return fs.lstatSync(path);
  } catch {
    return null;
  }
}

/** Where a link leads, also one to a file that is not there yet. */
function targetOf(file: string): string {
  let path = file;
  for (let steps = 0; !isStream(path) && entryAt(path)?.isSymbolicLink(); steps++) {
    if (steps === mostSteps) throw Object.assign(new Error('a circle of links'), { code: 'ELOOP' });
    path = resolve(dirname(path), fs.readlinkSync(path));
  }
  return path;
}

/** As many as Linux itself follows. */
const mostSteps = 40;

/** A device or a pipe is written to: to move a file into the place of /dev/null would take it away. */
function isStream(path: string): boolean {
  if (/^\/(?:dev|proc)\//.test(path)) return true;
  try {
    const kind = fs.statSync(path);
    return !kind.isFile() && !kind.isDirectory();
  } catch {
    return false;
  }
}

export const files: Files = {
  list(folder) {
    try {
      const entries = fs.readdirSync(folder, { withFileTypes: true });
      return entries.map(entryOf).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      return failure(error);
    }
  },

  read(file, limit) {
    try {
      const handle = fs.openSync(file, readingNoLink);
      try {
        if (buffer.length < limit + 1) buffer = new Uint8Array(roomFor(handle, limit));
        return buffer.subarray(0, readAll(handle, Math.min(limit + 1, buffer.length)));
      } finally {
        fs.closeSync(handle);
      }
    } catch (error) {
      return failure(error);
    }
  },

  kind(path) {
    try {
      return entryKind(fs.statSync(path));
    } catch {
      return null;
    }
  },

  isLink: path => entryAt(path)?.isSymbolicLink() ?? false,

  identity(path) {
    try {
      const { dev, ino, birthtimeNs } = fs.statSync(path, { bigint: true });
      return `${dev}:${ino}:${birthtimeNs}`;
    } catch {
      return null;
    }
  },

  // Never moved: a folder has no room in itself. Only what asks first whether both lie in one place answers differently.
  isMountPoint: folder => attempt(() => fs.renameSync(folder, `${folder}/.reform-probe`))?.code === 'EXDEV',

  realPath(path) {
    try {
      return forward(fs.realpathSync(path));
    } catch {
      return null;
    }
  },

  replace(file, content) {
    let part: string | null = null;
    const failed = attempt(() => {
      const target = targetOf(file);
      if (isStream(target)) return fs.writeFileSync(target, content);
      // As short as can be: a name may be as long as names may be.
      part = `${dirname(target)}/.reform-${process.pid}.part`;
      const mode = entryAt(target)?.mode;
      const handle = fs.openSync(part, 'w', mode);
      try {
        fs.writeFileSync(handle, content);
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
      fs.renameSync(part, target);
    });
    const left = part;
    if (failed && left !== null) attempt(() => fs.rmSync(left, { force: true }));
    return failed;
  },

  append: (file, content) => attempt(() => fs.appendFileSync(file, content)),
  create: (file, content) => attempt(() => fs.writeFileSync(file, content, { flag: 'wx' })),
  settle: path => {
    const isFolder = fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    // Windows opens no folder, and has none to settle.
    if (isFolder && process.platform === 'win32') return null;
    return attempt(() => {
      const handle = fs.openSync(path, isFolder ? 'r' : 'r+');
      try {
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
    });
  },
  takeMode: (file, from) => attempt(() => fs.chmodSync(file, fs.statSync(from).mode)),
  makeFolder: folder => attempt(() => fs.mkdirSync(folder, { recursive: true })),
  move: (from, to) => attempt(() => fs.renameSync(from, to)),
  remove: path => attempt(() => fs.rmSync(path, { recursive: true, force: true })),
};
