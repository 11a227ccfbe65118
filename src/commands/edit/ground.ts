import { diskTree } from '../../load/disk-tree.ts';
import { findWorkspace, type WorkspacePlace } from '../../load/find-workspace.ts';
import { overlayTree } from '../../load/overlay-tree.ts';
import type { Tree } from '../../load/tree.ts';
import { openWorkspace, type Workspace } from '../../load/workspace.ts';
import type { Day } from '../../model/record.ts';
import { isProblem } from '../../problem.ts';
import { brokenOff, type Journal, openJournal } from '../../write/journal/journal.ts';
import { isBrokenOff } from '../../write/journal/places.ts';
import type { FileChange } from '../../write/journal/stage.ts';
import type { Context, ExitCode, Input } from '../command.ts';
import { say, sayWriteProblem } from '../say.ts';

/** What a command that writes data stands on: the workspace, locked while it is looked at and written. */
export interface Ground {
  readonly place: WorkspacePlace;
  readonly tree: Tree;
  readonly workspace: Workspace;
  readonly today: Day;
  /** `null` where nothing is to be written. */
  readonly journal: Journal | null;
}

/** Does something with the workspace locked; an earlier write that broke off is finished first. */
export async function onGround(
  input: Input,
  context: Context,
  act: (ground: Ground) => Promise<ExitCode>,
  isDry = input.is('dry-run'),
): Promise<ExitCode> {
  const { host, language } = context;
  const place = findWorkspace(host, input.text('data'));
  if (!('root' in place)) return context.refuse({ kind: 'no-workspace', ...place });
  if (isDry && isBrokenOff(host, place.root)) return refuseBrokenOff({ ...context, place });
  const journal = isDry ? null : await openJournal(host, place.root);
  if (isProblem(journal)) return sayWriteProblem(journal, context);
  try {
    if (journal?.finished) await host.err.write(`${language.editing.finished(journal.finished.words)}\n`);
    const tree = diskTree(host.files, place.root);
    return await act({ place, tree, workspace: opened(tree, place), today: host.today(), journal });
  } finally {
    journal?.close();
  }
}

/** Names the write that broke off. */
export function refuseBrokenOff(context: Context): Promise<ExitCode> {
  const { host, place, language } = context;
  const words = 'root' in place ? brokenOff(host, place.root)?.words : undefined;
  return say(language.editing.brokenOff(words ?? ''), 1, context);
}

/** The workspace as it will be. */
export function withChanges({ tree, place }: Ground, changes: readonly FileChange[]): Workspace {
  return opened(overlayTree(tree, new Map(changes.map(({ path, after }) => [path, after]))), place);
}

const opened = (tree: Tree, { root, shown, repository }: WorkspacePlace) =>
  openWorkspace(tree, shown, repository === root);
