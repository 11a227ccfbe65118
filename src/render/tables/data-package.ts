import about from '../../../schemas/tables/_package.json' with { type: 'json' };
import { jsonOf } from '../json/json.ts';
import { tableNamed } from './declarations.ts';
import type { Column, Table } from './table.ts';

/** Which state of the data an export shows. */
export interface ExportState {
  /** The as-of day; `latest` where each plan has its own, which `plans.as_of` has. */
  readonly asOf: string;
  /** `null` outside a git repository. */
  readonly revision: string | null;
  readonly clean: boolean | null;
  readonly plans: readonly string[];
  readonly version: string;
}

export interface ExportedFile {
  readonly table: Table;
  /** Several for a table in partitions. */
  readonly parts: readonly WrittenFile[];
}

export interface WrittenFile {
  /** From the export's folder. */
  readonly path: string;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
}

export type ExportFormat = 'csv' | 'xlsx' | 'parquet';

/** Marks a folder as an export of ours, so that only such a one is ever replaced. */
export const packageName = 'reform-export';
export const packageFile = 'datapackage.json';

/** A Frictionless Data Package (v2): what is in the export, with types, keys and hashes. No clock has a part in it. */
export function dataPackage(
  files: readonly ExportedFile[],
  state: ExportState,
  format: ExportFormat,
  excel: boolean,
): string {
  const exported = new Set(files.map(({ table }) => table.name));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    title: about.title,
    version: state.asOf,
    licenses: about.licenses,
    'reform:version': state.version,
    'reform:schemaVersion': 1,
    'reform:asOf': state.asOf,
    'reform:revision': state.revision,
    'reform:clean': state.clean,
    'reform:plans': state.plans,
    resources: files.map(file => resource(file, exported, format, excel)),
  };
  return jsonOf(descriptor);
}

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};

function resource(
  { table, parts }: ExportedFile,
  exported: ReadonlySet<string>,
  format: ExportFormat,
  excel: boolean,
) {
  const foreignKeys = table.foreignKeys.filter(({ reference }) => exported.has(reference.resource));
  const japanese = excel || format === 'xlsx';
  return {
    name: table.name,
    ...(format === 'parquet' ? {} : { type: 'table' }),
    ...where(parts),
    format,
    mediatype: mediaTypes[format],
    ...dialectOf(table, format, excel),
    title: `${table.title.ja} / ${table.title.en}`,
    description: `${table.description.ja} / ${table.description.en}`,
    schema: {
      fields: table.columns.map(column => field(column, japanese)),
      missingValues: [''],
      primaryKey: table.primaryKey.map(name => heading(table, name, japanese)),
      foreignKeys: foreignKeys.map(({ fields, reference }) => ({
        fields: fields.map(name => heading(table, name, japanese)),
        reference: {
          resource: reference.resource,
          fields: reference.fields.map(name =>
            heading(tableNamed(reference.resource) ?? table, name, japanese),
          ),
        },
      })),
    },
  };
}

function dialectOf(table: Table, format: ExportFormat, excel: boolean) {
  switch (format) {
    case 'csv':
      return {
        encoding: 'utf-8',
        dialect: { header: true, delimiter: ',', lineTerminator: excel ? '\r\n' : '\n' },
      };
    case 'xlsx':
      return { dialect: { header: true, sheetName: table.title.ja } };
    case 'parquet':
      return {};
  }
}

/** The standard has one hash a resource: those of several files stand beside. */
function where(parts: readonly WrittenFile[]) {
  const files = parts.map(({ path, hash, bytes }) => ({ path, hash: `sha256:${hash}`, bytes }));
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return files.length === 1
    ? files[0]
    : { path: files.map(({ path }) => path), bytes, 'reform:files': files };
}

const heading = (table: Table, name: string, japanese: boolean) =>
  japanese ? (table.columns.find(column => column.name === name)?.title.ja ?? name) : name;

function field({ name, type, title, description, unit, required, enum: choices }: Column, japanese: boolean) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(choices ? { enum: choices } : {}),
  };
  return {
    name: japanese ? title.ja : name,
    type,
    title: `${title.ja} / ${title.en}`,
    description: `${description.ja} / ${description.en}`,
    ...(unit ? { 'reform:unit': unit } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
