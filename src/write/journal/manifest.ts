import { type Host, isUnreadable } from '../../host.ts';

/** What a write was to do, kept until the next one: enough to finish it, and to put back what was there. */
export interface Manifest {
  /** The words of the call. */
  readonly words: string;
  readonly files: readonly ManifestFile[];
  /** Folders that the write makes, or empties and takes away: from the top down. */
  readonly makes: readonly string[];
  readonly empties: readonly string[];
}

export interface ManifestFile {
  /** From the workspace. */
  readonly path: string;
  /** The SHA-256 of what was there and of what shall be; `null` where there is no file. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where what shall be lies until it is moved into place: in the nearest folder that is there already. */
  readonly part: string;
}

export const manifestName = 'manifest.json';

export function readManifest(host: Host, folder: string): Manifest | null {
  const bytes = host.files.read(`${folder}/${manifestName}`, 2 ** 26);
  if (isUnreadable(bytes)) return null;
  try {
    return manifestOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** A journal that came with a repository may say anything: it leads nowhere but to files of the workspace. */
function manifestOf(value: unknown): Manifest | null {
  if (!isMap(value) || typeof value.words !== 'string') return null;
  const { words, files, makes, empties } = value;
  const isWhole = Array.isArray(files) && files.every(isFile) && isPathList(makes) && isPathList(empties);
  return isWhole ? { words, files, makes, empties } : null;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isFile = (value: unknown): value is ManifestFile =>
  isMap(value) &&
  isInside(value.path) &&
  isInside(value.part) &&
  /(?:^|\/)\.reform-part-\d+$/.test(value.part) &&
  [value.before, value.after].every(hash => hash === null || /^[0-9a-f]{64}$/.test(String(hash)));

const isPathList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isInside);

const places =
  /^(?:plans|governments|sources|data|\.github|\.vscode|README\.md|reform\.yaml|\.reform-part-\d+)(?:\/|$)/;

const isInside = (path: unknown): path is string =>
  typeof path === 'string' &&
  places.test(path) &&
  path.split('/').every(part => !['', '.', '..'].includes(part) && !/[\\:\0]/.test(part));
