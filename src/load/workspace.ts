import { isUnreadable } from '../host.ts';
import type { Finding } from '../model/finding.ts';
import { wholeFile } from '../model/finding.ts';
import type { DocumentKind, RecordKind } from '../model/record.ts';
import type { Document, Documents, PlanDocuments } from './documents.ts';
import { readFileName, refusedId } from './file-name.ts';
import { planFolders, sharedFolders } from './kinds.ts';
import { largestSizeLimit, Reader } from './read-folder.ts';
import type { Tree, TreeEntry } from './tree.ts';

/** A folder that holds `plans/`, opened: what is in it is known, nothing is read yet. */
export interface Workspace {
  readonly tree: Tree;
  /** The path of a file of the workspace as it is shown. */
  readonly shown: (path: string) => string;
  readonly planIds: readonly string[];
  /** What is wrong with the top of the workspace itself. */
  readonly findings: readonly Finding[];
}

/** `prefix` is the workspace as it is shown; at a repository's root other files and folders are at home too. */
export function openWorkspace(tree: Tree, prefix: string, isRepositoryRoot: boolean): Workspace {
  const shown = (path: string) => (prefix === '' ? path : `${prefix}/${path}`);
  const reader = new Reader(tree, shown);
  for (const entry of entriesOf(tree, '')) {
    if (!belongsAtTop(entry, isRepositoryRoot)) reader.stray(entry.name, entry.kind);
  }
  const planIds: string[] = [];
  for (const entry of entriesOf(tree, 'plans')) {
    const path = `plans/${entry.name}`;
    if (entry.kind === 'folder') {
      planIds.push(entry.name);
      const refusal = refusedId(entry.name);
      if (refusal) reader.report('refused-id', wholeFile(shown(path)), { id: entry.name, refusal });
    } else if (entry.kind === 'outside') reader.report('outside-link', wholeFile(shown(path)), {});
    else if (readFileName(entry.name) !== 'beside') reader.stray(path, entry.kind);
  }
  return { tree, shown, planIds, findings: reader.findings };
}

/** The governments and the sources, which all plans share. */
export async function loadShared(workspace: Workspace): Promise<Documents> {
  const reader = new Reader(workspace.tree, workspace.shown);
  for (const [folder, kind] of sharedFolders) {
    if (entriesOf(workspace.tree, '').some(entry => entry.name === folder)) await reader.folder(folder, kind);
  }
  return reader;
}

/** Every file of one plan. */
export async function loadPlan(workspace: Workspace, id: string): Promise<PlanDocuments> {
  const folder = `plans/${id}`;
  const reader = new Reader(workspace.tree, workspace.shown);
  const entries = entriesOf(workspace.tree, folder);
  if (entries.some(entry => entry.name === 'plan.yaml' && entry.kind === 'file')) {
    await reader.record(`${folder}/plan.yaml`, 'plan', id);
    reader.sizeLimit = declaredSizeLimit(reader.documents[0]) ?? reader.sizeLimit;
  } else {
    reader.report('missing-plan-file', wholeFile(workspace.shown(folder)), { id });
  }
  for (const entry of entries) {
    const kind = planFolders.get(entry.name);
    if (entry.kind === 'folder' && kind) await reader.folder(`${folder}/${entry.name}`, kind);
    else if (
      entry.name !== 'plan.yaml' &&
      (entry.kind === 'folder' || readFileName(entry.name) !== 'beside')
    ) {
      reader.stray(`${folder}/${entry.name}`, entry.kind);
    }
  }
  return {
    id,
    folder: workspace.shown(folder),
    documents: reader.documents,
    broken: reader.broken,
    findings: reader.findings,
    files: reader.files,
  };
}

/** Where the record that has an id in a plan lies, and its kind; `null` where no file has it. */
export function findRecord(workspace: Workspace, plan: string, id: string): RecordFile | null {
  for (const [folder, kind] of planFolders) {
    const path = `plans/${plan}/${folder}`;
    if (entriesOf(workspace.tree, path).some(entry => entry.name === `${id}.yaml`)) {
      return { path: `${path}/${id}.yaml`, kind };
    }
  }
  return null;
}

export interface RecordFile {
  readonly path: string;
  readonly kind: RecordKind;
}

/** One file by itself, as far as it can be read; for what other plans say of it. */
export async function loadFile(
  workspace: Workspace,
  path: string,
  kind: DocumentKind,
): Promise<Document | null> {
  const reader = new Reader(workspace.tree, workspace.shown);
  await reader.record(path, kind, '');
  return reader.documents[0] ?? null;
}

function entriesOf(tree: Tree, folder: string): readonly TreeEntry[] {
  const entries = tree.list(folder);
  return isUnreadable(entries) ? [] : entries;
}

function belongsAtTop(entry: TreeEntry, isRepositoryRoot: boolean): boolean {
  if (entry.kind === 'folder') {
    return (
      isRepositoryRoot ||
      entry.name === 'plans' ||
      sharedFolders.has(entry.name) ||
      entry.name.startsWith('.')
    );
  }
  if (entry.name === 'reform.yaml' || readFileName(entry.name) === 'beside') return true;
  return isRepositoryRoot && !/\.ya?ml$/i.test(entry.name);
}

function declaredSizeLimit(plan: Document | undefined): number | null {
  const value = plan?.value;
  const limit =
    typeof value === 'object' && value !== null && 'size_limit' in value ? value.size_limit : null;
  return typeof limit === 'number' && Number.isInteger(limit) && limit > 0
    ? Math.min(limit, largestSizeLimit)
    : null;
}
