import * as fs from 'node:fs';
import type { Output, Unreadable } from '../host.ts';
import { failure } from './files.ts';

export function output(handle: 1 | 2): Output {
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

const levels: Readonly<Record<number, 0 | 1 | 2 | 3>> = { 1: 0, 4: 1, 8: 2, 24: 3 };
