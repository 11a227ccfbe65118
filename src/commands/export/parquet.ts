import type { FolderProblem } from '../../language/export.ts';
import { governmentOf } from '../../load/government-of.ts';
import { tableParquet } from '../../render/parquet/table-parquet.ts';
import { tables } from '../../render/tables/declarations.ts';
import { rowsIn } from '../../render/tables/rows.ts';
import type { Table, TableRow } from '../../render/tables/table.ts';
import type { FolderInWriting } from '../../write/export-folder.ts';
import type { Query } from '../query.ts';
import type { Written } from './request.ts';
import type { Batch } from './rows.ts';

/** The plans of one government behind each other; governments, and the plans of each, in the order that they had. */
export async function byGovernment(query: Query): Promise<Query> {
  const plansOf = new Map<string | null, string[]>();
  for (const id of query.planIds) {
    const government = await governmentOf(query.workspace, id);
    const plans = plansOf.get(government) ?? [];
    plansOf.set(government, plans);
    plans.push(id);
  }
  return { ...query, planIds: [...plansOf.values()].flat() };
}

/**
 * A folder a table, with one file a government (`government=…/`), so that an engine reads only what it is asked for.
 * The batches of a government come behind each other: its rows wait until another's come, and are let go.
 */
export async function writeParquet(
  batches: AsyncIterable<Batch>,
  folder: FolderInWriting,
): Promise<Written | FolderProblem> {
  const paths = new Map<Table, string[]>();
  const firstMet = new Map<Table, string | null>();
  let rows = 0;
  const write = (table: Table, government: string | null, own: readonly TableRow[]) => {
    const path = pathOf(table, government);
    paths.set(table, paths.get(table) ?? []);
    paths.get(table)?.push(path);
    rows += own.length;
    return folder.append(path, tableParquet(columnsOf(table, government), own));
  };
  for await (const { government, rowsOf } of together(batches)) {
    for (const [table, own] of rowsOf) {
      if (!firstMet.has(table)) firstMet.set(table, government);
      const problem = own.length === 0 ? null : write(table, government, own);
      if (problem) return problem;
    }
  }
  // A government without rows has no file, but a table without any has an empty one, so that a query finds it.
  for (const [table, government] of firstMet) {
    const problem = paths.has(table) ? null : write(table, government, []);
    if (problem) return problem;
  }
  const files = tables.map(table => ({ table, parts: (paths.get(table) ?? []).map(folder.written) }));
  return { rows, files: files.filter(({ parts }) => parts.length > 0) };
}

interface OfGovernment {
  readonly government: string | null;
  readonly rowsOf: ReadonlyMap<Table, TableRow[]>;
}

/** The batches that are of one government as one. */
async function* together(batches: AsyncIterable<Batch>): AsyncIterable<OfGovernment> {
  let current = null as { government: string | null; rowsOf: Map<Table, TableRow[]> } | null;
  for await (const { government, rows } of batches) {
    if (current?.government !== government) {
      if (current) yield current;
      current = { government, rowsOf: new Map() };
    }
    for (const table of tables) {
      const own = current.rowsOf.get(table) ?? [];
      for (const row of rowsIn(rows, table.name)) own.push(row);
      if (table.name in rows) current.rowsOf.set(table, own);
    }
  }
  if (current) yield current;
}

const pathOf = ({ name }: Table, government: string | null) =>
  government === null ? `${name}.parquet` : `${name}/government=${government}/${name}.parquet`;

/** What the path says, the file does not say again: engines take a column that is in both for a mistake. */
const columnsOf = ({ columns }: Table, government: string | null) => ({
  columns: columns.filter(({ name }) => government === null || name !== 'government'),
});
