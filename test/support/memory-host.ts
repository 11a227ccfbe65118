import { createHash } from 'node:crypto';
import type { DirectoryEntry, DirectoryEntryKind, Files, Host, Output } from '../../src/host.ts';

export interface Captured extends Output {
  readonly text: string;
}

export interface TestHost extends Host {
  readonly out: Captured;
  readonly err: Captured;
  /** What the files are now: absolute paths, contents. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

export interface Circumstances {
  /** Files by their paths from the working folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Links, by their paths, to the absolute paths that they lead to. */
  readonly links?: Readonly<Record<string, string>>;
  /** Files and folders that may not be opened. */
  readonly unreadable?: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly today?: string;
  /** A terminal of this width; without it, a pipe. */
  readonly columns?: number;
  readonly colourLevel?: 0 | 1 | 2 | 3;
}

const utf8 = new TextEncoder();

/** An outside of our own: files in memory, a fixed day, streams that remember. */
export function memoryHost({ files, folder = '/city', ...circumstances }: Circumstances): TestHost {
  const absolute = (path: string) => (path.startsWith('/') ? path : `${folder}/${path}`);
  const contents = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files))
    contents.set(absolute(path), typeof content === 'string' ? utf8.encode(content) : content);
  const links = Object.entries(circumstances.links ?? {}).map(([path, to]) => [absolute(path), to] as const);
  const closed = new Set((circumstances.unreadable ?? []).map(absolute));
  const { environment = {}, today = '2026-11-20', columns = null, colourLevel = 0 } = circumstances;
  return {
    folder,
    environment,
    locale: null,
    files: memoryFiles(contents, new Map(links), closed),
    contents,
    out: capture(columns, colourLevel),
    err: capture(columns, colourLevel),
    today: () => today,
    elapsed: () => 100,
    hash() {
      const sha256 = createHash('sha256');
      return { add: content => void sha256.update(content), hex: () => sha256.digest('hex') };
    },
    self: { id: 1, machine: 'here' },
    isRunning: () => false,
    pause: async () => {},
    workers: [],
    readableStack: stack => stack,
    git: () => ({ status: null, output: new Uint8Array(), error: 'there is no git here' }),
  };
}

function capture(columns: number | null, colourLevel: Output['colourLevel']): Captured {
  const chunks: Uint8Array[] = [];
  return {
    async write(chunk) {
      chunks.push(typeof chunk === 'string' ? utf8.encode(chunk) : chunk);
    },
    failure: null,
    isTerminal: columns !== null,
    columns,
    colourLevel,
    get text() {
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

function memoryFiles(
  contents: Map<string, Uint8Array>,
  links: ReadonlyMap<string, string>,
  closed: ReadonlySet<string>,
): Files {
  const below = (folder: string) => (folder.endsWith('/') ? folder : `${folder}/`);
  const kind = (path: string): DirectoryEntryKind | null => {
    if (contents.has(path)) return 'file';
    return [...contents.keys()].some(file => file.startsWith(below(path))) ? 'folder' : null;
  };
  /** Which folder or file it is, wherever it is moved. */
  const made = new Map<string, number>();
  let number = 0;
  return {
    kind,
    isLink: path => links.has(path),
    identity(path) {
      if (kind(path) === null && !made.has(path)) return null;
      if (!made.has(path)) made.set(path, ++number);
      return String(made.get(path));
    },
    isMountPoint: () => false,
    realPath: path => links.get(path) ?? path,
    list(folder) {
      if (closed.has(folder)) return { code: 'EACCES' };
      const entries = new Map<string, DirectoryEntry>();
      for (const file of contents.keys()) {
        if (!file.startsWith(below(folder))) continue;
        const [name = '', ...rest] = file.slice(below(folder).length).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      for (const link of links.keys()) {
        const name = link.slice(below(folder).length);
        if (link.startsWith(below(folder)) && !name.includes('/')) entries.set(name, { name, kind: 'link' });
      }
      if (entries.size === 0) return { code: 'ENOENT' };
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read(file, limit) {
      if (closed.has(file)) return { code: 'EACCES' };
      return contents.get(file)?.slice(0, limit + 1) ?? { code: 'ENOENT' };
    },
    replace(file, content) {
      contents.set(file, typeof content === 'string' ? utf8.encode(content) : content);
      return null;
    },
    append(file, content) {
      const more = typeof content === 'string' ? utf8.encode(content) : content;
      contents.set(file, Buffer.concat([contents.get(file) ?? new Uint8Array(), more]));
      return null;
    },
    create(file, content) {
      if (contents.has(file)) return { code: 'EEXIST' };
      contents.set(file, utf8.encode(content));
      return null;
    },
    settle: () => null,
    takeMode: () => null,
    makeFolder(path) {
      if (!made.has(path)) made.set(path, ++number);
      return null;
    },
    move(from, to) {
      if (kind(from) === null && !made.has(from)) return { code: 'ENOENT' };
      if (kind(to) === 'folder') return { code: 'ENOTEMPTY' };
      const own = made.get(from);
      made.delete(from);
      if (own !== undefined) made.set(to, own);
      for (const [file, content] of [...contents]) {
        if (file !== from && !file.startsWith(below(from))) continue;
        contents.delete(file);
        contents.set(to + file.slice(from.length), content);
      }
      return null;
    },
    remove(path) {
      made.delete(path);
      for (const file of [...contents.keys()]) {
        if (file === path || file.startsWith(below(path))) contents.delete(file);
      }
      return null;
    },
  };
}
