import type { CsvStyle } from '../../render/csv/table-csv.ts';
import type { ExportedFile, ExportFormat } from '../../render/tables/data-package.ts';
/** What is to be written, and in which form. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly style: CsvStyle;
  /** Absolute; `null` for standard output. */
  readonly output: string | null;
}

export interface Written {
  readonly files: readonly ExportedFile[];
  readonly rows: number;
}
