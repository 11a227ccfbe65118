import { type DirectoryEntry, isUnreadable } from '../host.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentKind, RecordKind } from '../model/record.ts';
import { type Closest, closest, closestAmong, prepared, searchesAmong } from '../text/closest.ts';
import type { Document, Documents, PlanDocuments } from './documents.ts';
import { meantName, readFileName } from './file-name.ts';
import { planFolders, sharedFolders } from './kinds.ts';
import { isRefusedLink, largestSizeLimit, Reader } from './read-folder.ts';
import type { Tree } from './tree.ts';

/** A folder that holds `plans/`, opened: what is in it is known, nothing is read yet. */
export interface Workspace {
  readonly tree: Tree;
  /** The path of a file of the workspace as it is shown. */
  readonly shown: (path: string) => string;
  readonly planIds: readonly string[];
  hasPlan(id: string): boolean;
  /** The plan that was probably meant, but never `but`. */
  closestPlan(written: string, but?: string): string | null;
  /** What is wrong with the top of the workspace itself. */
  readonly findings: readonly Finding[];
  /** The size limits of plans, where a change is not to raise its own; `null`: each plan says for itself. */
  readonly sizeLimitOf: SizeLimitOf | null;
}

/** The size limit of a plan's files; `null`: the usual one. */
export type SizeLimitOf = (plan: string) => number | null | Promise<number | null>;

/** The limits that plans of a workspace declare. */
export const limitsIn =
  (workspace: Workspace): SizeLimitOf =>
  async plan => {
    const file = `plans/${plan}/plan.yaml`;
    return workspace.hasPlan(plan) ? declaredSizeLimit(await loadFile(workspace, file, 'plan')) : null;
  };

/** `prefix` is the workspace as it is shown; at a repository's root other files and folders are at home too. */
export function openWorkspace(
  tree: Tree,
  prefix: string,
  isRepositoryRoot: boolean,
  sizeLimitOf: SizeLimitOf | null = null,
): Workspace {
  const shown = (path: string) => (prefix === '' ? path : `${prefix}/${path}`);
  const reader = new Reader(tree, shown);
  const top = entriesOf(tree, '');
  const names = top.map(entry => entry.name);
  for (const entry of top) {
    if (isRefusedLink(entry) && isOurs(entry, isRepositoryRoot)) reader.link(entry.name);
    else if (!belongsAtTop(entry, isRepositoryRoot))
      reader.stray(entry.name, entry.kind, names, meantFolder(entry, ['plans', ...sharedFolders.keys()]));
  }
  const planIds: string[] = [];
  const plansAreLinked = top.some(({ name, kind }) => name === 'plans' && kind === 'link');
  for (const entry of plansAreLinked ? [] : reader.entries('plans')) {
    const path = `plans/${entry.name}`;
    if (entry.kind === 'folder') {
      planIds.push(entry.name);
      reader.checkId(shown(path), entry.name);
    } else if (entry.kind !== 'link' && readFileName(entry.name) !== 'beside') {
      reader.stray(path, entry.kind, []);
    }
  }
  const plansThere = new Set(planIds);
  let closestPlan: Closest | undefined;
  return {
    tree,
    shown,
    planIds,
    hasPlan: id => plansThere.has(id),
    closestPlan(written, but) {
      closestPlan ??= closestAmong(prepared(planIds), searchesAmong(planIds.length));
      return closestPlan(written, but);
    },
    findings: reader.findings,
    sizeLimitOf,
  };
}

/** The governments and the sources, which all plans share. */
export async function loadShared(workspace: Workspace): Promise<Documents> {
  const reader = new Reader(workspace.tree, workspace.shown);
  const top = entriesOf(workspace.tree, '');
  for (const [folder, kind] of sharedFolders) {
    const own = top.find(entry => entry.name === folder);
    if (own?.kind === 'link') reader.linkedFolder();
    else if (own) await reader.folder(folder, kind);
    else for (const entry of top) if (meantFolder(entry, [folder])) reader.lost(entry.name, kind);
  }
  return reader;
}

/** Every file of one plan. */
export async function loadPlan(workspace: Workspace, id: string): Promise<PlanDocuments> {
  const folder = `plans/${id}`;
  const reader = new Reader(workspace.tree, workspace.shown);
  const listed = reader.entries(folder);
  if (!reader.listed) return planDocuments(workspace, id, reader);
  const names = listed.map(entry => entry.name);
  if (listed.some(entry => entry.name === 'plan.yaml' && entry.kind === 'file')) {
    await reader.record(`${folder}/plan.yaml`, 'plan', id);
    const { sizeLimitOf } = workspace;
    const allowed = sizeLimitOf ? await sizeLimitOf(id) : declaredSizeLimit(reader.documents[0]);
    reader.sizeLimit = allowed ?? reader.sizeLimit;
  } else if (!names.some(name => meantName(name) === 'plan.yaml')) {
    reader.report('missing-plan-file', workspace.shown(folder), { id });
  }
  for (const entry of listed) {
    const path = `${folder}/${entry.name}`;
    const kind = planFolders.get(entry.name);
    if (entry.kind === 'folder' && kind) await reader.folder(path, kind);
    else if (entry.kind === 'folder') {
      const meant = reader.stray(path, entry.kind, names, meantFolder(entry, planFolders.keys()));
      reader.lost(path, planFolders.get(meant ?? '') ?? 'measure');
    } else if (entry.kind === 'link') {
      if (kind) reader.linkedFolder();
    } else if (entry.name !== 'plan.yaml' && readFileName(entry.name) !== 'beside') {
      reader.stray(path, entry.kind, names);
    }
  }
  return planDocuments(workspace, id, reader);
}

const meantFolder = (entry: DirectoryEntry, names: Iterable<string>) =>
  entry.kind === 'folder' ? closest(entry.name, names) : null;

function planDocuments(workspace: Workspace, id: string, reader: Reader): PlanDocuments {
  return {
    id,
    folder: workspace.shown(`plans/${id}`),
    documents: reader.documents,
    broken: reader.broken,
    findings: reader.findings,
    files: reader.files,
    listed: reader.listed,
  };
}

/** Where the record that has an id in a plan lies, and its kind; `null` where no file has it. */
export function findRecord(workspace: Workspace, plan: string, id: string): RecordFile | null {
  for (const [folder, kind] of planFolders) {
    const path = `plans/${plan}/${folder}`;
    const entries = entriesOf(workspace.tree, path);
    if (entries.some(({ name, kind }) => name === `${id}.yaml` && kind === 'file')) {
      return { path: `${path}/${id}.yaml`, kind };
    }
  }
  return null;
}

/** The ids of the records in one folder of a plan, without reading them. */
export function recordIds({ tree }: Workspace, plan: string, folder: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { name } of entriesOf(tree, `plans/${plan}/${folder}`)) {
    const read = readFileName(name);
    if (typeof read === 'object') ids.add(read.id);
  }
  return ids;
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

function entriesOf(tree: Tree, folder: string): readonly DirectoryEntry[] {
  const entries = tree.list(folder);
  return isUnreadable(entries) ? [] : entries;
}

/** At a repository's root a link is our business only where it stands for what is read. */
const isOurs = ({ name }: DirectoryEntry, isRepositoryRoot: boolean) =>
  name !== 'reform.yaml' && (!isRepositoryRoot || name === 'plans' || sharedFolders.has(name));

function belongsAtTop(entry: DirectoryEntry, isRepositoryRoot: boolean): boolean {
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

/** What a plan declares. */
export function declaredSizeLimit(plan: Document | null | undefined): number | null {
  const value = plan?.value;
  const limit =
    typeof value === 'object' && value !== null && 'size_limit' in value ? value.size_limit : null;
  return typeof limit === 'number' && Number.isInteger(limit) && limit > 0
    ? Math.min(limit, largestSizeLimit)
    : null;
}
