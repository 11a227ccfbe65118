import type { Host } from '../host.ts';
import { isProblem } from '../problem.ts';
import { diskTree } from './disk-tree.ts';
import { absolutePath, findWorkspace, type WorkspacePlace } from './find-workspace.ts';
import { beforeFirst, findRevision, gitTree, type Revision, stagedRevision } from './git-tree.ts';
import type { Tree } from './tree.ts';
import { limitsIn, openWorkspace, type Workspace } from './workspace.ts';

/** The files as they lie on the disk. */
export const workTree = 'WORK';

/** One state of a workspace: the disk, a revision, or another folder. */
export interface State {
  /** As it was asked for. */
  readonly label: string;
  readonly workspace: Workspace;
  /** `null` for a folder that was named: nothing is known of how it differs from another state. */
  readonly at: { readonly commit: string } | 'work' | null;
  /** The full id of the commit, for a revision. */
  readonly commit: string | null;
}

export type StateProblem =
  | { readonly kind: 'no-repository'; readonly folder: string; readonly written: string }
  | { readonly kind: 'no-git' }
  /** A merge whose conflicts are not settled: what the next commit holds is not decided. */
  | { readonly kind: 'unmerged'; readonly written: string }
  | { readonly kind: 'unknown-revision'; readonly written: string };

/**
 * What a word names: `WORK`; a revision, by any name that git knows; else a folder. What begins with `.` or `/` is a
 * folder.
 */
export function stateNamed(host: Host, place: WorkspacePlace, written: string): State | StateProblem {
  if (written === workTree) return stateOnDisk(host, place, written, 'work');
  const isPath = /^(?:\.{0,2}\/|\.{1,2}$|[A-Za-z]:[/\\])/.test(written);
  const revision = isPath || place.repository === null ? null : findRevision(host, place.repository, written);
  if (revision) return stateAt(host, place, written, revision.commit);
  const folder = absolutePath(host.folder, written);
  if (host.files.kind(folder) === 'folder') {
    const other = findWorkspace(host, folder);
    if ('root' in other) return stateOnDisk(host, other, written, other.root === place.root ? 'work' : null);
  }
  return missing(host, place, written);
}

/** What the next commit would hold. */
export function stagedState(host: Host, place: WorkspacePlace): State | StateProblem {
  if (place.repository === null) return missing(host, place, staged);
  const revision = stagedRevision(host, place.repository);
  if (revision) return stateAt(host, place, staged, revision.commit);
  const problem = missing(host, place, staged);
  return problem.kind === 'unknown-revision' ? { kind: 'unmerged', written: staged } : problem;
}

const staged = '--staged';

/** The state in which a branch left another. */
export function branchPoint(
  host: Host,
  place: WorkspacePlace,
  from: string,
  to: string,
): State | StateProblem {
  const point = leftAt(host, place, from, to);
  return isProblem(point) ? point : stateAt(host, place, from, point.commit);
}

/**
 * The last commit that both have. A merge that CI has made to check a change has what it was merged onto as its first
 * parent, and the commit that CI hands over as the base may be older than that: what others have done meanwhile is no
 * part of the change. A name, such as `main`, has moved along by itself.
 */
export function leftAt(host: Host, place: WorkspacePlace, from: string, to: string): Revision | StateProblem {
  const { repository } = place;
  if (repository === null) return missing(host, place, from);
  const [older, newer] = [findRevision(host, repository, from), findRevision(host, repository, to)];
  if (!older && from === to) return beforeFirst(host, repository) ?? missing(host, place, from);
  if (!older) return missing(host, place, from);
  if (!newer) return missing(host, place, to);
  const ask = (...words: readonly string[]) => {
    const { status, output } = host.git(repository, words);
    return status === 0 ? new TextDecoder().decode(output).trim() : null;
  };
  if (/^[0-9a-f]{40,64}$/.test(from)) {
    const [, onto, change, ...others] = (ask('rev-list', '--parents', '-n', '1', newer.commit) ?? '').split(
      ' ',
    );
    const isPartOf = (one: string, other: string) => ask('merge-base', '--is-ancestor', one, other) !== null;
    const left = onto && change && others.length === 0 ? ask('merge-base', onto, change) : null;
    if (onto && left && isPartOf(older.commit, onto) && isPartOf(left, older.commit)) return { commit: onto };
  }
  const commit = ask('merge-base', older.commit, newer.commit);
  return commit === null ? missing(host, place, from) : { commit };
}

function missing(host: Host, place: WorkspacePlace, written: string): StateProblem {
  if (place.repository === null) return { kind: 'no-repository', folder: place.root, written };
  if (host.git(place.repository, ['--version']).status === null) return { kind: 'no-git' };
  return { kind: 'unknown-revision', written };
}

/** The same files, but no larger than plans allow in another state: a change under review does not raise its own limits. */
export const withLimitsOf = ({ workspace, ...state }: State, base: State): State => ({
  ...state,
  workspace: { ...workspace, sizeLimitOf: limitsIn(base.workspace) },
});

function stateOnDisk(host: Host, place: WorkspacePlace, label: string, at: State['at']): State {
  const workspace = openWorkspace(
    diskTree(host.files, place.root),
    place.shown,
    place.repository === place.root,
  );
  return { label, workspace, at, commit: null };
}

function stateAt(host: Host, place: WorkspacePlace, label: string, commit: string): State {
  const repository = place.repository ?? place.root;
  const tree = gitTree(host, repository, { commit }, place.shown);
  return {
    label,
    workspace: openWorkspace(orEmpty(tree), place.shown, repository === place.root),
    at: { commit },
    commit,
  };
}

/** Before its first commit a workspace has no plans, which is no fault. */
const orEmpty = (tree: Tree): Tree => ({
  list: folder => {
    const entries = tree.list(folder);
    return folder === 'plans' && 'code' in entries ? [] : entries;
  },
  read: (file, limit) => tree.read(file, limit),
});
