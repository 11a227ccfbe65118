import { type Host, isUnreadable } from '../host.ts';
import type { Finding } from '../model/finding.ts';
import { diskTree } from './disk-tree.ts';
import { join, type NotFound, relativePath, type WorkspacePlace } from './find-workspace.ts';
import { gitTree, type Revision } from './git-tree.ts';
import { Reader } from './read-folder.ts';
import type { Tree } from './tree.ts';

export const settingsFile = 'reform.yaml';

export interface SettingsFile {
  /** The folder that it lies in. */
  readonly tree: Tree;
  /** Its path as it is shown. */
  readonly file: string;
  /** Of any shape; `undefined` where it cannot be read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** `reform.yaml` in the workspace, else beside it in the folder that the workspace lies in; `null` where there is none. */
export async function readSettings(
  host: Host,
  place: WorkspacePlace,
  revision: Revision | null = null,
): Promise<SettingsFile | null> {
  const { repository } = place;
  for (const folder of foldersOf(place)) {
    const tree =
      revision && repository !== null
        ? gitTree(host, repository, revision, relativePath(repository, folder), settingsFile)
        : diskTree(host.files, folder);
    const entries = tree.list('');
    const entry = isUnreadable(entries) ? undefined : entries.find(({ name }) => name === settingsFile);
    if (entry?.kind !== 'file' && entry?.kind !== 'link') continue;
    const file = relativePath(repository ?? host.folder, join(folder, settingsFile));
    const reader = new Reader(tree, () => file);
    if (entry.kind === 'link') reader.link(settingsFile);
    const read = entry.kind === 'link' ? undefined : await reader.value(settingsFile, file);
    return { tree, file, value: read?.value, findings: reader.findings };
  }
  return null;
}

/** What the settings say; nothing where there are none, or they cannot be read (`validate` tells why). */
export async function loadSettings(
  host: Host,
  place: WorkspacePlace | NotFound,
  revision: Revision | null = null,
): Promise<Readonly<Record<string, unknown>>> {
  return 'root' in place ? said(await readSettings(host, place, revision)) : {};
}

/** What a file of settings says, as far as it can be read. */
export const said = (settings: SettingsFile | null): Readonly<Record<string, unknown>> =>
  isMap(settings?.value) ? settings.value : {};

const foldersOf = ({ root, repository }: WorkspacePlace): readonly string[] =>
  root === repository ? [root] : [root, root.slice(0, root.lastIndexOf('/'))];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
