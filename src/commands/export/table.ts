import { type CsvStyle, csvHeading, csvRow } from '../../render/csv/table-csv.ts';
import type { ExportFormat } from '../../render/tables/data-package.ts';
import { rowsIn } from '../../render/tables/rows.ts';
import type { Table, TableRow } from '../../render/tables/table.ts';
import { mostRows } from '../../render/xlsx/limits.ts';
import type { Context, ExitCode } from '../command.ts';
import { handOver } from '../hand-over.ts';
import type { Query } from '../query.ts';
import type { ExportRequest } from './request.ts';
import { batchesOf, isBlocked, sayBlocked } from './rows.ts';

/** One table, to standard output or a file. Nothing is written before every plan has been read without an error. */
export async function exportTable(
  table: Table,
  query: Query,
  { format, style, output }: ExportRequest,
  context: Context,
): Promise<ExitCode> {
  const { language } = context;
  if (format !== 'csv' && output === null)
    return context.refuse({ kind: 'export', ...language.exporting.needsFile });
  const blocked = { plans: [], shared: 0 };
  const rows: TableRow[] = [];
  for await (const batch of batchesOf(query, blocked))
    for (const row of rowsIn(batch.rows, table.name)) rows.push(row);
  if (isBlocked(blocked)) {
    return sayBlocked(blocked, context);
  }
  const content = await contentOf(table, rows, format, style);
  if (content === null) {
    const problem = { kind: 'too-many-rows', table: table.name, most: mostRows } as const;
    return context.refuse({ kind: 'export', ...language.exporting.folder(problem) });
  }
  return (await handOver([{ content, file: output }], context)) ?? 0;
}

/** `null` where a workbook cannot hold the table. */
async function contentOf(
  table: Table,
  rows: readonly TableRow[],
  format: ExportFormat,
  style: CsvStyle,
): Promise<string | Uint8Array | null> {
  switch (format) {
    case 'csv':
      return csvHeading(table, style) + rows.map(row => csvRow(table, row, style)).join('');
    case 'parquet':
      return (await import('../../render/parquet/table-parquet.ts')).tableParquet(table, rows);
    case 'xlsx':
      return (await import('../../render/xlsx/workbook.ts')).workbookOf(table, rows);
  }
}
