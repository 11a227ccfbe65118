import type { Host } from '../host.ts';
import type { WorkspacePlace } from './find-workspace.ts';
import type { State } from './state.ts';

/**
 * The files, by their paths from the workspace, of which two states differ, as git knows it without reading them.
 * `null`: it does not know.
 */
export function changedFiles(
  host: Host,
  place: WorkspacePlace,
  before: State,
  after: State,
): ReadonlySet<string> | null {
  const { repository, shown } = place;
  if (before.at === null || after.at === null) return null;
  if (before.at === 'work' && after.at === 'work') return new Set();
  if (repository === null) return null;
  const commits = [before.at, after.at].flatMap(at => (at === 'work' ? [] : [at.commit]));
  const within = shown === '' ? [] : ['--', shown];
  const differing = names(host, repository, [
    ...['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', ...commits],
    ...within,
  ]);
  const isOnDisk = before.at === 'work' || after.at === 'work';
  const unknown = isOnDisk ? names(host, repository, ['ls-files', '--others', '-z', ...within]) : [];
  if (!differing || !unknown) return null;
  const skip = shown === '' ? 0 : shown.length + 1;
  return new Set([...differing, ...unknown].map(path => path.slice(skip)));
}

/**
 * Files that have another name on the disk than at a commit, with the one from before: where git knows both, as git
 * tells it; else what has the same content.
 */
export function renamedFiles(
  host: Host,
  { repository, shown }: WorkspacePlace,
  commit: string,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  if (repository === null) return renamed;
  const within = shown === '' ? [] : ['--', shown];
  const diff = ['diff', '-z', '--no-ext-diff', '--find-renames'];
  const told =
    names(host, repository, [...diff, '--name-status', '--diff-filter=R', commit, ...within]) ?? [];
  // Of each: `R` with how alike they are, the old name, the new one.
  for (let index = 0; index + 2 < told.length; index += 3) renamed.set(told[index + 2]!, told[index + 1]!);

  const untracked =
    names(host, repository, ['ls-files', '--others', '--exclude-standard', '-z', ...within]) ?? [];
  const gone =
    untracked.length === 0
      ? []
      : rawDeletions(host, repository, [
          ...diff,
          '--raw',
          '--no-abbrev',
          '--diff-filter=D',
          commit,
          ...within,
        ]);
  if (gone.length === 0) return renamed;
  const input = new TextEncoder().encode(untracked.map(path => `${path}\n`).join(''));
  const answer = host.git(repository, ['hash-object', '--no-filters', '--stdin-paths'], input);
  const objects = new TextDecoder().decode(answer.output).split('\n');
  const before = new Map(gone);
  for (const [index, path] of untracked.entries()) {
    const old = before.get(objects[index] ?? '');
    if (old !== undefined) renamed.set(path, old);
  }
  return renamed;
}

/** `:100644 000000 <object> <nothing> D`, then the path: what was, and where it was. */
function rawDeletions(
  host: Host,
  repository: string,
  words: readonly string[],
): readonly (readonly [string, string])[] {
  const told = names(host, repository, words) ?? [];
  const found: (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < told.length; index += 2) {
    found.push([told[index]!.split(' ')[2] ?? '', told[index + 1]!]);
  }
  return found;
}

function names(host: Host, repository: string, words: readonly string[]): readonly string[] | null {
  const answer = host.git(repository, words);
  if (answer.status !== 0) return null;
  return new TextDecoder()
    .decode(answer.output)
    .split('\0')
    .filter(path => path !== '');
}

/** The plans that these files belong to. */
export const plansOf = (files: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...files].flatMap(path => /^plans\/([^/]+)\//.exec(path)?.[1] ?? []));
