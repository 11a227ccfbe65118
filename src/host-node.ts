import * as fs from 'node:fs';
import type { Entry, EntryKind, Files, GitAnswer, Hash, Host, Output, Unreadable } from './host.ts';

/** The real outside. The only file that touches the system. */
export function nodeHost(): Host {
  return {
    folder: forward(process.cwd()),
    environment: process.env,
    // Asked for only where nothing else names a language; of all that know it, the plural rules are set up fastest.
    get locale() {
      return new Intl.PluralRules().resolvedOptions().locale;
    },
    files,
    out: output(1),
    err: output(2),
    today: () => new Date(Date.now() + hoursAheadInJapan * 3_600_000).toISOString().slice(0, 10),
    elapsed: () => performance.now(),
    git,
    hash,
  };
}

/** Japan has no summer time, so its date is that of UTC nine hours on. */
const hoursAheadInJapan = 9;

const forward = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

const failure = (error: unknown): Unreadable => ({
  code: (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN',
});

const isSpecial = (file: string): boolean => {
  const entry = fs.lstatSync(file, { throwIfNoEntry: false });
  return entry !== undefined && ['link', 'other'].includes(entryKind(entry));
};

function attempt(action: () => void): Unreadable | null {
  try {
    action();
    return null;
  } catch (error) {
    return failure(error);
  }
}

function entryKind(entry: fs.Dirent | fs.Stats): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** One buffer for all reads: a fresh one a file costs more than the reading. */
let buffer = new Uint8Array(0);

/** What is meant to be small is given its whole limit, unasked; a large limit only what the file has. */
const roomFor = (handle: number, limit: number) =>
  limit <= 2 ** 20 ? limit + 1 : Math.min(limit, fs.fstatSync(handle).size) + 1;

const files: Files = {
  list(folder) {
    try {
      const entries: Entry[] = fs
        .readdirSync(folder, { withFileTypes: true })
        .map(entry => ({ name: entry.name, kind: entryKind(entry) }));
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      return failure(error);
    }
  },

  read(file, limit) {
    try {
      const handle = fs.openSync(file, 'r');
      try {
        if (buffer.length < limit + 1) buffer = new Uint8Array(roomFor(handle, limit));
        // What a file has comes in one go: less than there is room for is all of it.
        const length = fs.readSync(handle, buffer, 0, Math.min(limit + 1, buffer.length), null);
        return buffer.slice(0, length);
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

  realPath(path) {
    try {
      return forward(fs.realpathSync(path));
    } catch {
      return null;
    }
  },

  replace(file, content) {
    // A device, a pipe or a link is written to: to move a file into the place of /dev/null would take it away.
    if (isSpecial(file)) return attempt(() => fs.writeFileSync(file, content));
    const beside = `${file}.${process.pid}.part`;
    const failed = attempt(() => {
      const handle = fs.openSync(beside, 'w');
      try {
        fs.writeFileSync(handle, content);
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
      fs.renameSync(beside, file);
    });
    if (failed) attempt(() => fs.rmSync(beside, { force: true }));
    return failed;
  },

  append: (file, content) => attempt(() => fs.appendFileSync(file, content)),
  settle: file =>
    attempt(() => {
      const handle = fs.openSync(file, 'r+');
      try {
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
    }),
  makeFolder: folder => attempt(() => fs.mkdirSync(folder, { recursive: true })),
  move: (from, to) => attempt(() => fs.renameSync(from, to)),
  remove: path => attempt(() => fs.rmSync(path, { recursive: true, force: true })),
};

function output(handle: 1 | 2): Output {
  return isTerminalLike(handle)
    ? streamOutput(handle === 1 ? process.stdout : process.stderr)
    : directOutput(handle);
}

/** A terminal is a device of characters; so is the one that swallows everything, which needs no stream. */
function isTerminalLike(handle: number): boolean {
  try {
    const device = fs.fstatSync(handle);
    return device.isCharacterDevice() && device.rdev !== fs.statSync('/dev/null').rdev;
  } catch {
    return true;
  }
}

/** To a pipe or a file, straight: setting up Node's streams takes a tenth of its own start. */
function directOutput(handle: number): Output {
  const state = { ended: false, failure: null as Unreadable | null };
  return {
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      for (let at = 0; at < bytes.length && !state.ended; ) {
        try {
          at += fs.writeSync(handle, bytes, at);
        } catch (error) {
          if (failure(error).code === 'EAGAIN') await aMoment();
          else endWith(state, error);
        }
      }
    },
    get failure() {
      return state.failure;
    },
    isTerminal: false,
    columns: null,
    colourLevel: 0,
  };
}

/** A closed pipe (`| head -1`) is no mistake: what is left has no reader, and the exit code stands. */
function endWith(state: { ended: boolean; failure: Unreadable | null }, error: unknown): void {
  state.ended = true;
  const { code } = failure(error);
  if (!['EPIPE', 'EOF', 'ECONNRESET', 'EBADF'].includes(code)) state.failure = { code };
}

/** For a reader that is slower than we are. */
const aMoment = () => new Promise(resolve => setTimeout(resolve, 1));

function streamOutput(stream: NodeJS.WriteStream): Output {
  const state = { ended: false, failure: null as Unreadable | null };
  stream.on('error', error => endWith(state, error));
  return {
    write: chunk =>
      new Promise(resolve => {
        if (state.ended || stream.destroyed) resolve();
        else stream.write(chunk, () => resolve());
      }),
    get failure() {
      return state.failure;
    },
    isTerminal: Boolean(stream.isTTY),
    get columns() {
      return stream.isTTY ? (stream.columns ?? null) : null;
    },
    get colourLevel() {
      return stream.isTTY ? (levels[stream.getColorDepth({ ...process.env, NO_COLOR: undefined })] ?? 0) : 0;
    },
  };
}

function hash(): Hash {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const sha256 = createHash('sha256');
  return { add: content => void sha256.update(content), hex: () => sha256.digest('hex') };
}

const levels: Readonly<Record<number, 0 | 1 | 2 | 3>> = { 1: 0, 4: 1, 8: 2, 24: 3 };

function git(folder: string, words: readonly string[], input?: Uint8Array): GitAnswer {
  // Most runs need no git, and loading this takes a twentieth of Node's own start.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const answer = spawnSync('git', words, {
    cwd: folder,
    input,
    maxBuffer: 2 ** 31 - 1,
    windowsHide: true,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  });
  return {
    status: answer.status,
    output: answer.stdout ?? new Uint8Array(),
    error: String(answer.stderr ?? ''),
  };
}
