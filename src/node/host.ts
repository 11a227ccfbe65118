import type { GitAnswer, Hash, Host } from '../host.ts';
import { failure, files, forward } from './files.ts';
import { output } from './output.ts';
import { readableStack } from './readable-stack.ts';
import { sparedThreads } from './threads.ts';

/** The real outside. `thread` is the file that a worker starts from. */
export function nodeHost(thread?: string): Host {
  return {
    folder: workingFolder(),
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
    self: {
      id: process.pid,
      get machine() {
        return process.getBuiltinModule('node:os').hostname();
      },
    },
    isRunning,
    pause: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    git,
    hash,
    readableStack,
    get workers() {
      return thread === undefined ? [] : sparedThreads(thread);
    },
  };
}

/** A shell may stand in a folder that is gone: what it was called is known all the same. */
function workingFolder(): string {
  try {
    return forward(process.cwd());
  } catch {
    return process.env.PWD ?? '/';
  }
}

/** Japan has no summer time, so its date is that of UTC nine hours on. */
const hoursAheadInJapan = 9;

function hash(): Hash {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const sha256 = createHash('sha256');
  return { add: content => void sha256.update(content), hex: () => sha256.digest('hex') };
}

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

/** No signal is sent; that one may not be sent says that somebody is there. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return failure(error).code === 'EPERM';
  }
}
