import type { FolderProblem } from '../language/export.ts';
import { csvHeading, csvRow } from '../render/csv/table-csv.ts';
import { dataPackage, type ExportedFile, packageFile } from '../render/tables/data-package.ts';
import { tables } from '../render/tables/declarations.ts';
import type { Row, Table } from '../render/tables/table.ts';
import { version } from '../version.ts';
import { type FolderInWriting, foreignFiles, writeFolder } from '../write/export-folder.ts';
import type { Context, ExitCode } from './command.ts';
import type { ExportWish } from './export.ts';
import { type Batch, batchesOf, isBlocked } from './export-rows.ts';
import type { Question } from './question.ts';
import { revisionOf } from './revision.ts';

const workbookFile = 'reform.xlsx';

/** Names that an export of ours consists of: only a folder with nothing else in it is ever replaced. */
const isOurs = (name: string) =>
  name === packageFile ||
  name === workbookFile ||
  tables.some(
    table => name === `${table.name}.csv` || name === table.name || name === `${table.name}.parquet`,
  );

/** Every table, into a folder that is moved into place when it is whole. */
export async function exportFolder(
  question: Question,
  wish: ExportWish,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  if (wish.output === null) return context.refuse({ kind: 'export', ...language.exporting.needsFolder });
  const refuse = (problem: FolderProblem) =>
    context.refuse({ kind: 'export', ...language.exporting.folder(problem) });
  const foreign = foreignFiles(host, wish.output, isOurs);
  if (foreign) return refuse(foreign);
  const folder = writeFolder(host, wish.output);
  if ('kind' in folder) return refuse(folder);

  const blocked = { plans: [], shared: 0 };
  const written = await writeTables(batchesOf(question, blocked), wish, folder);
  if (isBlocked(blocked)) {
    folder.abandon();
    await host.err.write(
      `${language.run.errorPrefix}${language.exporting.blocked(blocked.plans, blocked.shared)}\n`,
    );
    return 1;
  }
  const problem =
    'kind' in written ? written : (describe(written, question, wish, folder, context) ?? folder.finish());
  if (problem) {
    folder.abandon();
    return refuse(problem);
  }
  if ('kind' in written) return 2;
  const counts = { tables: written.files.length, rows: written.rows, folder: wish.output };
  await host.err.write(`${language.exporting.wrote(counts)}\n`);
  return 0;
}

interface Written {
  readonly files: readonly ExportedFile[];
  readonly rows: number;
}

function describe(
  { files }: Written,
  { asOf, planIds, root }: Question,
  { format, style }: ExportWish,
  folder: FolderInWriting,
  { host }: Context,
): FolderProblem | null {
  const state = { asOf, plans: planIds, version, ...revisionOf(host, root) };
  return folder.append(packageFile, dataPackage(files, state, format, style === 'excel'));
}

async function writeTables(
  batches: AsyncIterable<Batch>,
  wish: ExportWish,
  folder: FolderInWriting,
): Promise<Written | FolderProblem> {
  if (wish.format === 'csv') return writeCsv(batches, wish, folder);
  if (wish.format === 'parquet') return (await import('./export-parquet.ts')).writeParquet(batches, folder);
  return writeWorkbook(batches, folder);
}

async function writeCsv(
  batches: AsyncIterable<Batch>,
  { style }: ExportWish,
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
      for (const row of batch.rows[table.name] ?? []) lines.push(csvRow(table, row, style));
      rows += lines.length;
      const problem = lines.length === 0 ? null : folder.append(pathOf(table), lines.join(''));
      if (problem) return problem;
    }
  }
  return {
    rows,
    files: tables.map(table => ({ table, paths: [pathOf(table)], ...folder.written(pathOf(table)) })),
  };
}

async function writeWorkbook(
  batches: AsyncIterable<Batch>,
  folder: FolderInWriting,
): Promise<Written | FolderProblem> {
  const rowsOf = new Map<string, Row[]>(tables.map(table => [table.name, []]));
  for await (const batch of batches) {
    for (const table of tables) {
      for (const row of batch.rows[table.name] ?? []) rowsOf.get(table.name)?.push(row);
    }
  }
  const sheets = tables.map(table => ({ table, rows: rowsOf.get(table.name) ?? [] }));
  const { workbook } = await import('../render/xlsx/workbook.ts');
  const problem = folder.append(workbookFile, workbook(sheets));
  if (problem) return problem;
  const file = folder.written(workbookFile);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return { rows, files: tables.map(table => ({ table, paths: [workbookFile], ...file })) };
}
