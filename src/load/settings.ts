import type { Host } from '../host.ts';
import { isUnreadable } from '../host.ts';
import { join, type NotFound, type Place } from './find-workspace.ts';
import { readBytes, SIZE_LIMIT } from './yaml/bytes.ts';
import { parseFully } from './yaml/full.ts';
import { readPlain } from './yaml/plain.ts';

export const settingsFile = 'reform.yaml';

/** The folders that `reform.yaml` is looked for in: the workspace, then the folder that it lies in. */
export const settingsFolders = (root: string): readonly string[] => [
  root,
  root.slice(0, root.lastIndexOf('/')),
];

/** What `reform.yaml` says; nothing where there is none, or it cannot be read (`validate` tells why). */
export async function loadSettings(
  host: Host,
  place: Place | NotFound,
): Promise<Readonly<Record<string, unknown>>> {
  if (!('root' in place)) return {};
  for (const folder of settingsFolders(place.root)) {
    const bytes = host.files.read(join(folder, settingsFile), SIZE_LIMIT);
    if (isUnreadable(bytes)) continue;
    const read = readBytes(bytes);
    if ('problems' in read) return {};
    const parsed = readPlain(read.text) ?? (await parseFully(read.text));
    return 'value' in parsed && isMap(parsed.value) ? parsed.value : {};
  }
  return {};
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
