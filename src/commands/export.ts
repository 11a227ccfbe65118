import type { UsageProblem } from '../language/run.ts';
import { absolutePath } from '../load/find-workspace.ts';
import type { CsvStyle } from '../render/csv/table-csv.ts';
import type { ExportFormat } from '../render/tables/data-package.ts';
import { tableNamed, tables } from '../render/tables/declarations.ts';
import { closest } from '../text/closest.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { exportFolder } from './export-folder.ts';
import { exportTable } from './export-table.ts';
import { screenOptions } from './options.ts';
import { planOption, questionOf, questionOptions } from './question.ts';

const formats = ['csv', 'xlsx', 'parquet'] as const satisfies readonly ExportFormat[];

export const exportCommand: Command = {
  name: 'export',
  arguments: [{ name: 'table', choices: tables.map(({ name }) => name) }],
  options: [
    ...questionOptions,
    planOption,
    { name: 'check', value: '<folder>', completes: 'folder', group: 'question' },
    { name: 'format', value: '<format>', choices: formats, group: 'output' },
    { name: 'excel', group: 'output' },
    { name: 'output', value: '<path>', completes: 'folder', group: 'output' },
    ...screenOptions,
  ],
  examples: [
    'reform export --as-of R7Q3 --output out/',
    'reform export assessments',
    'reform export --excel --output out/',
    'reform export --check last-quarter/',
  ],
  run,
};

/** What is to be written, and in which form. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly style: CsvStyle;
  /** Absolute; `null` for standard output. */
  readonly output: string | null;
}

async function run(input: Input, context: Context): Promise<ExitCode> {
  const question = questionOf(input, context, input.texts('plan'));
  if ('kind' in question) return context.refuse(question);
  const check = input.text('check');
  if (check !== undefined) {
    const { checkExport } = await import('./export-check.ts');
    return checkExport(absolutePath(context.host.folder, check), question, context);
  }
  const [name] = input.words;
  const table = name === undefined ? null : tableNamed(name);
  if (table === undefined) return context.refuse(unknownTable(name ?? ''));
  const output = input.text('output');
  const wish: ExportWish = {
    format: formats.find(format => format === input.text('format')) ?? 'csv',
    style: input.is('excel') ? 'excel' : 'plain',
    output: output === undefined ? null : absolutePath(context.host.folder, output),
  };
  return table === null ? exportFolder(question, wish, context) : exportTable(table, question, wish, context);
}

function unknownTable(written: string): UsageProblem {
  const choices = tables.map(({ name }) => name);
  return { kind: 'bad-choice', option: '<table>', written, choices, meant: closest(written, choices) };
}
