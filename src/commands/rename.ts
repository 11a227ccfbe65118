import type { FileEdit } from '../enter/entered.ts';
import { changesOfReferences, type Renaming } from '../enter/rename.ts';
import type { Documents } from '../load/documents.ts';
import { refusedId } from '../load/file-name.ts';
import { planFolders, sharedFolders } from '../load/kinds.ts';
import { loadPlan, loadShared } from '../load/workspace.ts';
import type { DocumentKind } from '../model/record.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { carryOut, editOptions } from './edit/carry-out.ts';
import { type Ground, onGround } from './edit/ground.ts';
import { Finder } from './edit/record-named.ts';
import { sayEntry } from './say.ts';

export const rename: Command = {
  name: 'rename',
  arguments: [
    { name: 'id', required: true, completes: 'record' },
    { name: 'new', required: true },
  ],
  options: editOptions,
  examples: [
    'reform rename female-managers women-in-management',
    'reform rename city-2027 city-2028 --dry-run',
  ],
  writes: true,
  run: (input, context) => onGround(input, context, ground => run(input, context, ground)),
};

async function run(input: Input, context: Context, ground: Ground): Promise<ExitCode> {
  const [written = '', to = ''] = input.words;
  const found = await new Finder(ground, context).anyNamed(written);
  if (typeof found === 'number') return found;
  const { kind, id: from, plan } = found;
  if (refusedId(to) !== null) return sayEntry({ kind: 'bad-id', written: to }, context);
  if (to === from) return sayEntry({ kind: 'same-id', written: to }, context);
  const renaming: Renaming = { kind, plan: kind === 'plan' ? null : plan, from, to };
  if (isTaken(renaming, ground)) return sayEntry({ kind: 'id-taken', written: to }, context);

  const edits: FileEdit[] = [];
  const unread: string[] = [];
  const { workspace } = ground;
  const take = ({ documents, broken }: Documents, within: string | null) => {
    for (const one of broken.map(({ file }) => file)) unread.push(one);
    for (const document of documents) {
      const changes = changesOfReferences(document, within, renaming);
      const goes = movedTo(document.file, document.kind, document.id, within, renaming, workspace.shown);
      if (changes.length > 0 || goes !== null) edits.push({ file: document.file, changes, to: goes });
    }
  };
  take(await loadShared(workspace), null);
  for (const id of workspace.planIds) take(await loadPlan(workspace, id), id);
  // Who names it there, nobody can see.
  if (unread.length > 0) return sayEntry({ kind: 'unread-files', files: unread }, context);
  return carryOut({ edits, remarks: [] }, ['rename', ...input.words].join(' '), ground, input, context);
}

const folderOf = (kind: DocumentKind) =>
  [...planFolders, ...sharedFolders].find(([, of]) => of === kind)?.[0] ?? '';

function isTaken({ kind, plan, to }: Renaming, { tree, workspace }: Ground): boolean {
  if (kind === 'plan') return workspace.hasPlan(to);
  const folder = plan === null ? folderOf(kind) : `plans/${plan}/${folderOf(kind)}`;
  const entries = tree.list(folder);
  return !('code' in entries) && entries.some(({ name }) => name === `${to}.yaml`);
}

/** Where a file goes: the record's own, or with a plan all that it has. */
function movedTo(
  file: string,
  kind: DocumentKind,
  id: string,
  within: string | null,
  renaming: Renaming,
  shown: (path: string) => string,
): string | null {
  const { from, to } = renaming;
  if (renaming.kind === 'plan') {
    const folder = shown(`plans/${from}`);
    return within === from ? shown(`plans/${to}`) + file.slice(folder.length) : null;
  }
  const isIt = kind === renaming.kind && id === from && within === renaming.plan;
  return isIt ? `${file.slice(0, file.lastIndexOf('/'))}/${to}.yaml` : null;
}
