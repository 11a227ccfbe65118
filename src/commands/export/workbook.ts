import type { FolderProblem } from '../../language/export.ts';
import { tables } from '../../render/tables/declarations.ts';
import { rowsIn } from '../../render/tables/rows.ts';
import { mostRows } from '../../render/xlsx/limits.ts';
import { workbookInWriting } from '../../render/xlsx/workbook.ts';
import type { FolderInWriting } from '../../write/export-folder.ts';
import type { Written } from './request.ts';
import type { Batch } from './rows.ts';

const workbookFile = 'reform.xlsx';

/** Every table on a sheet of one workbook; a table that is longer than a sheet is refused. */
export async function writeWorkbook(
  batches: AsyncIterable<Batch>,
  folder: FolderInWriting,
): Promise<Written | FolderProblem> {
  let problem = null as FolderProblem | null;
  const workbook = workbookInWriting(tables, bytes => {
    problem ??= folder.append(workbookFile, bytes);
  });
  let rows = 0;
  for await (const batch of batches) {
    for (const table of tables) {
      for (const row of rowsIn(batch.rows, table.name)) {
        if (!workbook.add(table, row)) return { kind: 'too-many-rows', table: table.name, most: mostRows };
        rows++;
      }
    }
    if (problem) return problem;
  }
  workbook.finish();
  const file = folder.written(workbookFile);
  return problem ?? { rows, files: tables.map(table => ({ table, parts: [file] })) };
}
