import { contractChanges, type ExportedTable } from '../compare/contract.ts';
import { parseCsv } from '../load/csv.ts';
import { earlierExport } from '../load/earlier-export.ts';
import { csvRow } from '../render/csv/table-csv.ts';
import { tables } from '../render/tables/declarations.ts';
import { makeVisible } from '../text/visible.ts';
import type { Context, ExitCode } from './command.ts';
import { batchesOf, isBlocked } from './export-rows.ts';
import type { Question } from './question.ts';

/** Holds the export as it would be now against an earlier one, and says what others could trip over. */
export async function checkExport(folder: string, question: Question, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const words = language.exporting;
  const earlier = earlierExport(host.files, folder);
  if (!earlier) return context.refuse({ kind: 'export', ...words.noEarlier(folder) });
  const blocked = { plans: [], shared: 0 };
  const now = await exportedNow(question, blocked);
  if (isBlocked(blocked)) {
    await host.err.write(`${language.run.errorPrefix}${words.blocked(blocked.plans, blocked.shared)}\n`);
    return 1;
  }
  const changes = contractChanges(earlier, now);
  for (const change of changes) await host.out.write(`${makeVisible(words.change(change))}\n`);
  await host.err.write(`${words.checked(changes.length, folder)}\n`);
  return changes.length > 0 ? 1 : 0;
}

async function exportedNow(
  question: Question,
  blocked: Parameters<typeof batchesOf>[1],
): Promise<readonly ExportedTable[]> {
  const lines = new Map<string, string[]>(tables.map(({ name }) => [name, []]));
  for await (const { rows } of batchesOf(question, blocked)) {
    for (const table of tables) {
      for (const row of rows[table.name] ?? []) lines.get(table.name)?.push(csvRow(table, row, 'plain'));
    }
  }
  return tables.map(({ name, primaryKey, columns }) => ({
    name,
    key: primaryKey,
    columns,
    rows: parseCsv((lines.get(name) ?? []).join('')),
  }));
}
