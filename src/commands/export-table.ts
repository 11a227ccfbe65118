import { csvHeading, csvRow } from '../render/csv/table-csv.ts';
import type { Table } from '../render/tables/table.ts';
import { writeOutputs } from '../write/write-outputs.ts';
import type { Context, ExitCode } from './command.ts';
import type { ExportWish } from './export.ts';
import { batchesOf, isBlocked } from './export-rows.ts';
import type { Question } from './question.ts';

/** One table, to standard output or a file. Nothing is written before every plan has been read without an error. */
export async function exportTable(
  table: Table,
  question: Question,
  { format, style, output }: ExportWish,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  if (format !== 'csv' && output === null)
    return context.refuse({ kind: 'export', ...language.exporting.needsFile });
  const blocked = { plans: [], shared: 0 };
  const rows = [];
  for await (const batch of batchesOf(question, blocked)) rows.push(...(batch.rows[table.name] ?? []));
  if (isBlocked(blocked)) {
    await host.err.write(
      `${language.run.errorPrefix}${language.exporting.blocked(blocked.plans, blocked.shared)}\n`,
    );
    return 1;
  }
  const content =
    format === 'csv'
      ? csvHeading(table, style) + rows.map(row => csvRow(table, row, style)).join('')
      : await binary(format, table, rows);
  const failed = await writeOutputs(host, [{ content, file: output }]);
  return failed ? context.refuse({ kind: 'cannot-write', path: failed.file, code: failed.failure.code }) : 0;
}

async function binary(format: 'xlsx' | 'parquet', table: Table, rows: Parameters<typeof csvRow>[1][]) {
  if (format === 'parquet')
    return (await import('../render/parquet/table-parquet.ts')).tableParquet(table, rows);
  return (await import('../render/xlsx/workbook.ts')).workbook([{ table, rows }]);
}
