import type { Files } from '../host.ts';
import { isUnreadable } from '../host.ts';
import { parseCsv } from './csv.ts';

/** A table of an earlier export as it was read: nothing is known yet of what it means. */
export interface EarlierTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly string[])[];
}

const packageFile = 'datapackage.json';
/** Many times what a nation's largest table needs. */
const sizeLimit = 1024 * 1024 * 1024;

/** Why an earlier export cannot be read back: there is none, or it was not made for programs, or not as CSV. */
export type NoEarlierExport = 'none' | 'excel' | 'binary';

/** The CSV tables of an earlier export, by its `datapackage.json`. */
export function earlierExport(files: Files, folder: string): readonly EarlierTable[] | NoEarlierExport {
  const resources = list(field(json(files, `${folder}/${packageFile}`), 'resources'));
  if (resources.length === 0) return 'none';
  if (resources.some(resource => field(resource, 'format') !== 'csv')) return 'binary';
  // Only an export for Excel ends its lines so.
  const isForExcel = (resource: unknown) => field(field(resource, 'dialect'), 'lineTerminator') === '\r\n';
  if (resources.some(isForExcel)) return 'excel';
  const tables = resources.map(resource => table(files, folder, resource));
  return tables.every(each => each !== null) ? tables : 'none';
}

/** The files that an export of that name is made of; none where the folder holds no such export. */
export function exportedPaths(files: Files, folder: string, packageName: string): ReadonlySet<string> {
  const descriptor = json(files, `${folder}/${packageFile}`);
  if (field(descriptor, 'name') !== packageName) return new Set();
  const paths = list(field(descriptor, 'resources')).flatMap(resource => field(resource, 'path'));
  return new Set([packageFile, ...paths.map(String)]);
}

function table(files: Files, folder: string, resource: unknown): EarlierTable | null {
  const path = field(resource, 'path');
  const schema = field(resource, 'schema');
  // A path that leads out of the folder is none of an export.
  if (typeof path !== 'string' || /[/\\]/.test(path)) return null;
  const text = read(files, `${folder}/${path}`);
  if (text === null) return null;
  const [heading = [], ...rows] = parseCsv(text);
  const types = new Map(
    list(field(schema, 'fields')).map(each => [field(each, 'name'), String(field(each, 'type'))]),
  );
  return {
    name: String(field(resource, 'name')),
    key: list(field(schema, 'primaryKey')).map(String),
    columns: heading.map(name => ({ name, type: types.get(name) ?? '' })),
    rows,
  };
}

function read(files: Files, file: string): string | null {
  const size = files.kind(file) === 'file' ? files.read(file, sizeLimit) : null;
  return size === null || isUnreadable(size) ? null : new TextDecoder().decode(size);
}

function json(files: Files, file: string): unknown {
  const text = read(files, file);
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
