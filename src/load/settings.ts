import type { Host } from '../host.ts';
import type { Finding } from '../model/finding.ts';
import { diskTree } from './disk-tree.ts';
import { join, type NotFound, relativePath, type WorkspacePlace } from './find-workspace.ts';
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
export async function readSettings(host: Host, place: WorkspacePlace): Promise<SettingsFile | null> {
  const { files } = host;
  const folder = foldersOf(place).find(candidate => {
    const path = join(candidate, settingsFile);
    return files.kind(path) === 'file' || files.isLink(path);
  });
  if (folder === undefined) return null;
  const tree = diskTree(host.files, folder);
  const file = relativePath(place.repository ?? host.folder, join(folder, settingsFile));
  const reader = new Reader(tree, () => file);
  if (files.isLink(join(folder, settingsFile))) {
    reader.link(settingsFile);
    return { tree, file, value: undefined, findings: reader.findings };
  }
  const read = await reader.value(settingsFile, file);
  return { tree, file, value: read?.value, findings: reader.findings };
}

/** What the settings say; nothing where there are none, or they cannot be read (`validate` tells why). */
export async function loadSettings(
  host: Host,
  place: WorkspacePlace | NotFound,
): Promise<Readonly<Record<string, unknown>>> {
  const value = 'root' in place ? (await readSettings(host, place))?.value : null;
  return isMap(value) ? value : {};
}

const foldersOf = ({ root, repository }: WorkspacePlace): readonly string[] =>
  root === repository ? [root] : [root, root.slice(0, root.lastIndexOf('/'))];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
