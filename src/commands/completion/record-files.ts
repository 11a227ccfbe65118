import { isUnreadable } from '../../host.ts';
import { readFileName } from '../../load/file-name.ts';
import { planFolders } from '../../load/kinds.ts';
import { loadFile, type Workspace } from '../../load/workspace.ts';
import { type DocumentKind, type LanguageCode, languageCodes } from '../../model/record.ts';

/** A file that has something to be completed; nothing of it is read yet. */
export interface RecordFile {
  readonly plan: string;
  readonly id: string;
  readonly kind: DocumentKind;
  readonly path: string;
}

export const planFile = (plan: string): RecordFile => ({
  plan,
  id: plan,
  kind: 'plan',
  path: `plans/${plan}/plan.yaml`,
});

export const filesOf = (workspace: Workspace, plan: string): RecordFile[] =>
  [...planFolders].flatMap(([folder, kind]) => filesIn(workspace, `plans/${plan}/${folder}`, plan, kind));

export const sourcesIn = (workspace: Workspace): RecordFile[] => filesIn(workspace, 'sources', '', 'source');

function filesIn({ tree }: Workspace, folder: string, plan: string, kind: DocumentKind): RecordFile[] {
  const entries = tree.list(folder);
  if (isUnreadable(entries)) return [];
  return entries.flatMap(({ name }) => {
    const read = readFileName(name);
    return typeof read === 'object' ? [{ plan, id: read.id, kind, path: `${folder}/${name}` }] : [];
  });
}

/** A part of a file as it is written, right or wrong: completion judges nothing. */
export async function fieldOf(
  workspace: Workspace,
  { path, kind }: RecordFile,
  key: string,
): Promise<unknown> {
  const document = await loadFile(workspace, path, kind);
  return partOf(document?.value, key);
}

export function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** A name in one language; the other where it has only that. */
export function nameText(name: unknown, code: LanguageCode): string {
  if (typeof name === 'string') return name;
  const text = [code, ...languageCodes]
    .map(one => partOf(name, one))
    .find(one => one !== undefined && one !== null);
  return typeof text === 'string' ? text : '';
}
