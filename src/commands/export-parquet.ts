import type { FolderProblem } from '../language/export.ts';
import { tableParquet } from '../render/parquet/table-parquet.ts';
import { tables } from '../render/tables/declarations.ts';
import type { Row } from '../render/tables/table.ts';
import type { FolderInWriting } from '../write/export-folder.ts';
import type { Batch } from './export-rows.ts';

/**
 * A folder a table, with one file a government (`government=…/`), so that an engine reads only what it is asked for.
 * Plans of one government may come apart: their rows wait until all have been read.
 */
export async function writeParquet(batches: AsyncIterable<Batch>, folder: FolderInWriting) {
  const parts = new Map<string, { readonly table: (typeof tables)[number]; readonly rows: Row[] }>();
  let rows = 0;
  for await (const { government, rows: byTable } of batches) {
    for (const table of tables) {
      const path = pathOf(table.name, government);
      const part = parts.get(path) ?? { table, rows: [] };
      for (const row of byTable[table.name] ?? []) part.rows.push(row);
      if (part.rows.length > 0) parts.set(path, part);
    }
  }
  for (const [path, part] of parts) {
    rows += part.rows.length;
    const problem: FolderProblem | null = folder.append(path, tableParquet(part.table, part.rows));
    if (problem) return problem;
  }
  const files = tables.map(table => {
    const paths = [...parts].filter(([, part]) => part.table === table).map(([path]) => path);
    const [only] = paths;
    const file = paths.length === 1 && only ? folder.written(only) : { hash: null, bytes: null };
    return { table, paths, ...file };
  });
  return { rows, files: files.filter(({ paths }) => paths.length > 0) };
}

const pathOf = (table: string, government: string | null) =>
  government === null ? `${table}.parquet` : `${table}/government=${government}/${table}.parquet`;
