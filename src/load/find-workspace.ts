import type { Host } from '../host.ts';

export interface WorkspacePlace {
  /** The workspace, absolute. */
  readonly root: string;
  /** The same as it is shown: from the repository's root, else from the working folder; `''` if it is that folder. */
  readonly shown: string;
  /** The repository that the workspace lies in; `null` where there is none. */
  readonly repository: string | null;
}

export interface NotFound {
  /** The folders in which a workspace was looked for. */
  readonly looked: readonly string[];
  /** What named the folder, where the user named one. */
  readonly named: '--data' | 'REFORM_DATA' | null;
}

/**
 * The workspace: what `--data` or `REFORM_DATA` names; else, from here upward to the repository's root, the
 * first folder that holds `plans/` or whose `data/` does.
 */
export function findWorkspace(
  host: Host,
  data: string | undefined,
  from = host.folder,
): WorkspacePlace | NotFound {
  const named = data !== undefined ? '--data' : host.environment.REFORM_DATA ? 'REFORM_DATA' : null;
  if (named !== null) {
    const folder = absolutePath(host.folder, data ?? host.environment.REFORM_DATA ?? '');
    for (const root of [folder, `${folder}/data`]) {
      if (isWorkspace(host, root)) return place(host, root);
    }
    return { looked: [folder], named };
  }

  const looked: string[] = [];
  for (const folder of upward(from)) {
    for (const root of [folder, join(folder, 'data')]) {
      if (isWorkspace(host, root)) return place(host, root);
    }
    looked.push(folder);
    if (isRepository(host, folder)) break;
  }
  return { looked, named };
}

const isWorkspace = (host: Host, folder: string) => host.files.kind(join(folder, 'plans')) === 'folder';
const isRepository = (host: Host, folder: string) => host.files.kind(join(folder, '.git')) !== null;

/** A workspace may be reached through links: from here on its own path counts, which is also git's. */
function place(host: Host, found: string): WorkspacePlace {
  const root = host.files.realPath(found) ?? found;
  const repository = [...upward(root)].find(folder => isRepository(host, folder)) ?? null;
  return { root, repository, shown: relativePath(repository ?? host.folder, root) };
}

/** The folder, its parent, and so on to the top. */
function* upward(folder: string): Generator<string> {
  let here = folder;
  for (;;) {
    yield here;
    if (here === rootOf(here)) return;
    const parent = here.slice(0, here.lastIndexOf('/')) || topOf(here);
    if (parent === here) return;
    here = parent;
  }
}

const topOf = (path: string) => rootOf(path) ?? `${path.split('/')[0]}/`;

/** What nothing lies above: `/`, or on Windows the shared folder of another machine, `//server/share`. */
const rootOf = (path: string): string | null => /^\/\/[^/]+\/[^/]+|^\//.exec(path)?.[0] ?? null;

export const join = (folder: string, name: string) =>
  folder === '' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`;

/** An absolute path without `.`, `..` or a slash at its end. On Windows `\\` is `/`, and two of them name a machine. */
export function absolutePath(folder: string, path: string): string {
  const isWindows = /^(?:[A-Za-z]:|\/\/)/.test(folder);
  const forward = isWindows ? path.replaceAll('\\', '/') : path.replace(/^\/+/, '/');
  const whole = /^(\/|[A-Za-z]:\/)/.test(forward) ? forward : `${folder}/${forward}`;
  const root = rootOf(whole) ?? '';
  const parts: string[] = [];
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return root === '' || root === '/' ? root + parts.join('/') : [root, ...parts].join('/');
}

/** A path inside `folder` as seen from it; any other as it is. */
export function relativePath(folder: string, path: string): string {
  if (path === folder) return '';
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
