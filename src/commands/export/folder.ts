import { type Host, isUnreadable } from '../../host.ts';
import type { FolderProblem } from '../../language/export.ts';
import { foreignFiles } from '../../load/foreign-files.ts';
import { cannotWrite, isProblem } from '../../problem.ts';
import { csvHeading, csvRow } from '../../render/csv/table-csv.ts';
import { dataPackage, packageFile, packageName } from '../../render/tables/data-package.ts';
import { tables } from '../../render/tables/declarations.ts';
import { rowsIn } from '../../render/tables/rows.ts';
import type { Table } from '../../render/tables/table.ts';
import { makeVisible } from '../../text/visible.ts';
import { version } from '../../version.ts';
import { clearLeftOver, type FolderInWriting, writeFolder } from '../../write/export-folder.ts';
import { isAmongData } from '../among-data.ts';
import type { Context, ExitCode } from '../command.ts';
import type { Query } from '../query.ts';
import { revisionOf } from '../revision.ts';
import type { ExportRequest, Written } from './request.ts';
import { type Batch, type Blocked, batchesOf, isBlocked, sayBlocked } from './rows.ts';

/** Every table, into a folder that is moved into place when it is whole. */
export async function exportFolder(
  query: Query,
  request: ExportRequest,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  if (request.output === null) return context.refuse({ kind: 'export', ...language.exporting.needsFolder });
  const refuse = (problem: FolderProblem) =>
    context.refuse({ kind: 'export', ...language.exporting.folder(problem) });
  // What a link leads to is replaced, not the link.
  const place = host.files.realPath(request.output) ?? request.output;
  if (isAmongData(place, query.root, host.files))
    return refuse({ kind: 'among-data', folder: place, workspace: query.root });
  const leftOver = clearLeftOver(host, place);
  if (isProblem(leftOver)) return refuse(leftOver);
  if (leftOver.length > 0) await host.err.write(`${makeVisible(language.exporting.leftOver(leftOver))}\n`);
  const taken = whatIsInTheWay(place, host);
  if (taken) return refuse(taken);
  const folder = writeFolder(host, place);
  if (isProblem(folder)) return refuse(folder);

  const blocked = { plans: [], shared: 0 };
  const written = await writeTables(query, blocked, request, folder);
  if (isBlocked(blocked)) {
    folder.abandon();
    return sayBlocked(blocked, context);
  }
  const giveUp = (problem: FolderProblem) => {
    folder.abandon();
    return refuse(problem);
  };
  if (isProblem(written)) return giveUp(written);
  const failure = finish(written, query, request, folder, host);
  if (failure) return giveUp(failure);
  const counts = { tables: written.files.length, rows: written.rows, folder: request.output };
  await host.err.write(`${language.exporting.wrote(counts)}\n`);
  return 0;
}

/** A folder is replaced only if it is new, empty, or an earlier export and nothing else, and no part of the data. */
function whatIsInTheWay(folder: string, { files }: Host): FolderProblem | null {
  const kind = files.kind(folder);
  if (kind === null) return null;
  if (kind !== 'folder') return { kind: 'not-a-folder', folder };
  const foreign = foreignFiles(files, folder, packageName);
  if (isUnreadable(foreign)) return cannotWrite(folder, foreign);
  return foreign.length === 0 ? null : { kind: 'foreign-files', folder, names: foreign };
}

function finish(
  { files }: Written,
  { asOf, planIds, root }: Query,
  { format, style }: ExportRequest,
  folder: FolderInWriting,
  host: Host,
): FolderProblem | null {
  const state = { asOf, plans: planIds, version, ...revisionOf(host, root) };
  const description = dataPackage(files, state, format, style === 'excel');
  return folder.append(packageFile, description) ?? folder.finish();
}

async function writeTables(
  query: Query,
  blocked: Blocked,
  request: ExportRequest,
  folder: FolderInWriting,
): Promise<Written | FolderProblem> {
  switch (request.format) {
    case 'csv':
      return writeCsv(batchesOf(query, blocked), request, folder);
    case 'xlsx':
      return (await import('./workbook.ts')).writeWorkbook(batchesOf(query, blocked), folder);
    case 'parquet': {
      const { byGovernment, writeParquet } = await import('./parquet.ts');
      return writeParquet(batchesOf(await byGovernment(query), blocked), folder);
    }
  }
}

async function writeCsv(
  batches: AsyncIterable<Batch>,
  { style }: ExportRequest,
  folder: FolderInWriting,
): Promise<Written | FolderProblem> {
  const pathOf = (table: Table) => `${table.name}.csv`;
  for (const table of tables) {
    const problem = folder.append(pathOf(table), csvHeading(table, style));
    if (problem) return problem;
  }
  let rows = 0;
  for await (const batch of batches) {
    for (const table of tables) {
      const lines: string[] = [];
      for (const row of rowsIn(batch.rows, table.name)) lines.push(csvRow(table, row, style));
      rows += lines.length;
      const problem = lines.length === 0 ? null : folder.append(pathOf(table), lines.join(''));
      if (problem) return problem;
    }
  }
  return {
    rows,
    files: tables.map(table => ({ table, parts: [folder.written(pathOf(table))] })),
  };
}
