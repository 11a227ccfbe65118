import { tableParquet } from '../render/parquet/table-parquet.ts';
import { tables } from '../render/tables/declarations.ts';
import type { Row, Table } from '../render/tables/table.ts';
import type { FolderInWriting } from '../write/export-folder.ts';
import type { Batch } from './export-rows.ts';

/** One file: a table, or what a table says of one government. */
interface Part {
  readonly table: Table;
  readonly government: string | null;
  readonly rows: Row[];
}

/**
 * A folder a table, with one file a government (`government=…/`), so that an engine reads only what it is asked for.
 * Plans of one government may come apart: their rows wait until all have been read.
 */
export async function writeParquet(batches: AsyncIterable<Batch>, folder: FolderInWriting) {
  const parts = await partsOf(batches);
  let rows = 0;
  for (const [path, part] of parts) {
    rows += part.rows.length;
    const problem = folder.append(path, tableParquet(columnsOf(part), part.rows));
    if (problem) return problem;
  }
  const files = tables.map(table => {
    const paths = [...parts].filter(([, part]) => part.table === table).map(([path]) => path);
    return { table, parts: paths.map(folder.written) };
  });
  return { rows, files: files.filter(file => file.parts.length > 0) };
}

/** A government without rows has no file, but a table without any has an empty one, so that a query finds it. */
async function partsOf(batches: AsyncIterable<Batch>): Promise<ReadonlyMap<string, Part>> {
  const parts = new Map<string, Part>();
  const first = new Map<Table, Part>();
  for await (const { government, rows: byTable } of batches) {
    for (const table of tables) {
      const added = byTable[table.name];
      if (!added) continue;
      const path = pathOf({ table, government });
      const part = parts.get(path) ?? { table, government, rows: [] };
      if (!first.has(table)) first.set(table, part);
      for (const row of added) part.rows.push(row);
      if (part.rows.length > 0) parts.set(path, part);
    }
  }
  const filled = new Set([...parts.values()].map(({ table }) => table));
  for (const [table, part] of first) if (!filled.has(table)) parts.set(pathOf(part), part);
  return parts;
}

const pathOf = ({ table: { name }, government }: Pick<Part, 'table' | 'government'>) =>
  government === null ? `${name}.parquet` : `${name}/government=${government}/${name}.parquet`;

/** What the path says, the file does not say again: engines take a column that is in both for a mistake. */
const columnsOf = ({ table, government }: Part) => ({
  columns: table.columns.filter(({ name }) => government === null || name !== 'government'),
});
