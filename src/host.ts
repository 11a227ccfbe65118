import type { Day } from './model/record.ts';

/**
 * The outside as the program sees it. Everything that could differ between two runs of the same command on
 * the same files comes through here, so that a test can hand in a host of its own.
 * Paths are absolute and use `/` on every system.
 */
export interface Host {
  /** The working folder. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The system's own locale, such as `ja-JP`; `null` where it does not say. */
  readonly locale: string | null;
  readonly files: Files;
  readonly out: Output;
  readonly err: Output;
  /** The date in Japan, whatever the machine's time zone. */
  today(): Day;
  /** Milliseconds since the process began: for saying how long something took, never for a result. */
  elapsed(): number;
  /** The SHA-256 of what is added to it, bit by bit. */
  hash(): Hash;
  /** This run of the program, and whether another one on the same machine is still there. */
  readonly self: { readonly id: number; readonly machine: string };
  isRunning(id: number): boolean;
  pause(milliseconds: number): Promise<void>;
  git(folder: string, words: readonly string[], input?: Uint8Array): GitAnswer;
  /** The stack of a bug with the names and lines of the source, where the program knows them. */
  readableStack(stack: string): string;
  /** One for each processor that this thread leaves free. */
  readonly workers: readonly Worker[];
}

/**
 * Starts the program once more, in a thread of its own, for a share of a long work: what comes of it, or `null` where
 * nothing did. Both are plain data.
 */
export type Worker = (share: unknown) => Promise<unknown>;

export interface Files {
  /** The entries of a folder in the order of their names. */
  list(folder: string): readonly DirectoryEntry[] | Unreadable;
  /**
   * The bytes of a file, but never more than `limit + 1` of them; a link is not followed. They stand only until the next
   * file is read.
   */
  read(file: string, limit: number): Uint8Array | Unreadable;
  /** What is at a path, links followed; `null` where there is nothing. */
  kind(path: string): DirectoryEntryKind | null;
  isLink(path: string): boolean;
  /** Tells what lies at a path from another that lies there later by the same name; `null` where there is nothing. */
  identity(path: string): string | null;
  /** Whether another file system, or another part of one, begins at a folder: it can be neither moved nor replaced. */
  isMountPoint(folder: string): boolean;
  /** The path with all links followed; `null` where it leads nowhere. */
  realPath(path: string): string | null;
  /**
   * Writes beside and moves into place, so that a half-written file never stands in for a whole one. Where a link lies,
   * what it leads to is replaced.
   */
  replace(file: string, content: string | Uint8Array): Unreadable | null;
  /** Adds to the end of a file, which is made where there is none. */
  append(file: string, content: string | Uint8Array): Unreadable | null;
  /** Makes a file that is not there yet: of several who try at once, one succeeds. */
  create(file: string, content: string): Unreadable | null;
  /** Waits until a file, or what a folder lists, is on the disk, so that no crash leaves less in its place. */
  settle(path: string): Unreadable | null;
  /** Lets those read and write a file who may read and write another. */
  takeMode(file: string, from: string): Unreadable | null;
  makeFolder(folder: string): Unreadable | null;
  move(from: string, to: string): Unreadable | null;
  remove(path: string): Unreadable | null;
}

export type DirectoryEntryKind = 'file' | 'folder' | 'link' | 'other';

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: DirectoryEntryKind;
}

/** Why something could not be read or written, by the system's own code: `EACCES`, `ENOENT` … */
export interface Unreadable {
  readonly code: string;
}

export interface Output {
  /** Resolves when the chunk is handed over. After the reader has gone it does nothing. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** What kept it from being written, other than a reader who has gone; `null` where all went well. */
  readonly failure: Unreadable | null;
  readonly isTerminal: boolean;
  /** The width of the terminal; `null` for a pipe or a file. */
  readonly columns: number | null;
  /** How many colours the terminal has: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colourLevel: 0 | 1 | 2 | 3;
}

export interface Hash {
  add(content: string | Uint8Array): void;
  hex(): string;
}

export interface GitAnswer {
  /** `null` where git itself could not be run. */
  readonly status: number | null;
  readonly output: Uint8Array;
  readonly error: string;
}

export const isUnreadable = (answer: unknown): answer is Unreadable =>
  typeof answer === 'object' && answer !== null && 'code' in answer;
