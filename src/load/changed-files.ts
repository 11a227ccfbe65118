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
