import { contractChanges, type DeclaredTable } from '../../compare/contract.ts';
import { type ContractFindings, type Correction, correctionsSince } from '../../compare/corrections.ts';
import { everyLanguage } from '../../language/load-language.ts';
import { parseCsv } from '../../load/csv.ts';
import { type EarlierTable, earlierExport } from '../../load/earlier-export.ts';
import { csvRow } from '../../render/csv/table-csv.ts';
import { tables } from '../../render/tables/declarations.ts';
import { rowsIn } from '../../render/tables/rows.ts';
import type { Output } from '../../write/write-outputs.ts';
import type { Context, ExitCode } from '../command.ts';
import { drawerFor } from '../drawer.ts';
import { handOver } from '../hand-over.ts';
import type { OutputRequest } from '../output-requests.ts';
import type { Query } from '../query.ts';
import { batchesOf, isBlocked, sayBlocked } from './rows.ts';

/** As CSV, the corrections alone: a table that can be published. */
export const checkFormats = ['text', 'json', 'markdown', 'csv'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** Which earlier export is held against now, and how what differs is told. */
export interface CheckRequest {
  readonly folder: string;
  /** `null`: every table. */
  readonly table: string | null;
  readonly requests: readonly OutputRequest<CheckFormat>[];
}

/** Holds the export as it would be now against an earlier one, and says what others could trip over. */
export async function checkExport(request: CheckRequest, query: Query, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const words = language.exporting;
  const found = earlierExport(host.files, request.folder);
  if (typeof found === 'string')
    return context.refuse({ kind: 'export', ...words.noEarlier(request.folder, found) });
  const earlier = found
    .filter(({ name }) => request.table === null || name === request.table)
    .map(table => ofPlans(table, query));
  const blocked = { plans: [], shared: 0 };
  const printed = earlier.find(({ name }) => name === 'observations') ?? null;
  const { now, corrections } = await exportedNow(query, printed, blocked);
  if (isBlocked(blocked)) {
    return sayBlocked(blocked, context);
  }
  const changes = contractChanges(earlier, now);
  const outputs: Output[] = [];
  for (const { format, file } of request.requests) {
    outputs.push({ content: await told({ changes, corrections }, format, request.folder, context), file });
  }
  const refused = await handOver(outputs, context);
  if (refused !== null) return refused;
  await host.err.write(`${words.checked(changes.length, request.folder)}\n`);
  return changes.length > 0 ? 1 : 0;
}

/** Only some plans are asked about: those left out have not vanished. */
function ofPlans(table: EarlierTable, { workspace, planIds }: Query): EarlierTable {
  const place = table.columns.findIndex(({ name }) => name === 'plan');
  const leftOut = new Set(workspace.planIds.filter(id => !planIds.includes(id)));
  if (place < 0 || leftOut.size === 0) return table;
  return { ...table, rows: table.rows.filter(row => !leftOut.has(row[place] ?? '')) };
}

async function exportedNow(
  query: Query,
  printed: EarlierTable | null,
  blocked: Parameters<typeof batchesOf>[1],
): Promise<Now> {
  const lines = new Map<string, string[]>(tables.map(({ name }) => [name, []]));
  const corrections: Correction[] = [];
  for await (const { rows, assessment } of batchesOf(query, blocked)) {
    if (printed && assessment)
      for (const correction of correctionsSince(printed, assessment)) corrections.push(correction);
    for (const table of tables) {
      for (const row of rowsIn(rows, table.name)) lines.get(table.name)?.push(csvRow(table, row, 'plain'));
    }
  }
  const now = tables.map(table => ({
    ...table,
    key: table.primaryKey,
    rows: parseCsv((lines.get(table.name) ?? []).join('')),
  }));
  return { now, corrections };
}

interface Now {
  readonly now: readonly DeclaredTable[];
  readonly corrections: readonly Correction[];
}

async function told(
  found: ContractFindings,
  format: CheckFormat,
  folder: string,
  context: Context,
): Promise<string> {
  if (format === 'json') {
    const { contractJson } = await import('../../render/json/contract-json.ts');
    return contractJson(found, await everyLanguage());
  }
  if (format === 'csv') {
    const { correctionsCsv } = await import('../../render/csv/corrections-csv.ts');
    return correctionsCsv(found.corrections);
  }
  if (format === 'text' && found.changes.length + found.corrections.length === 0) return '';
  const { contractDocument } = await import('../../render/document/contract.ts');
  const { draw, writing } = await drawerFor(format, context);
  return draw(contractDocument(found, folder, writing));
}
