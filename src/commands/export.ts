import type { UsageProblem } from '../language/run.ts';
import { absolutePath } from '../load/find-workspace.ts';
import type { CsvStyle } from '../render/csv/table-csv.ts';
import type { ExportFormat } from '../render/tables/data-package.ts';
import { tableNamed, tables } from '../render/tables/declarations.ts';
import type { Table } from '../render/tables/table.ts';
import { closest } from '../text/closest.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { exportFolder } from './export-folder.ts';
import { exportTable } from './export-table.ts';
import { formatWishes } from './format-wishes.ts';
import { formatOption, screenOptions } from './options.ts';
import { planOption, type Question, questionOf, questionOptions } from './question.ts';

const formats = ['csv', 'xlsx', 'parquet'] as const satisfies readonly ExportFormat[];

export const exportCommand: Command = {
  name: 'export',
  arguments: [{ name: 'table', choices: tables.map(({ name }) => name) }],
  options: [
    ...questionOptions,
    planOption,
    { name: 'check', value: '<folder>', completes: 'folder', group: 'question' },
    formatOption(formats),
    { name: 'excel', group: 'output' },
    { name: 'output', value: '<file|folder>', completes: 'file', group: 'output' },
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
  const [name] = input.words;
  const table = name === undefined ? null : tableNamed(name);
  if (table === undefined) return context.refuse(unknownTable(name ?? ''));
  const check = input.text('check');
  if (check !== undefined) return checked(check, table, question, input, context);
  const wishes = formatWishes(input, formats, 'csv', context.host.folder);
  if ('kind' in wishes) return context.refuse(wishes);
  const other = input.is('excel') ? wishes.find(({ format }) => format !== 'csv') : undefined;
  if (other)
    return context.refuse({
      kind: 'option-not-for',
      option: '--excel',
      word: `--format ${other.format}`,
      fits: ['--format csv'],
    });
  for (const { format, file } of wishes) {
    const wish: ExportWish = { format, style: input.is('excel') ? 'excel' : 'plain', output: file };
    const code = await (table === null
      ? exportFolder(question, wish, context)
      : exportTable(table, question, wish, context));
    if (code !== 0) return code;
  }
  return 0;
}

async function checked(
  folder: string,
  table: Table | null,
  question: Question,
  input: Input,
  context: Context,
): Promise<ExitCode> {
  const { checkExport, checkFormats } = await import('./export-check.ts');
  const wishes = formatWishes(input, checkFormats, 'text', context.host.folder);
  if ('kind' in wishes) return context.refuse(wishes);
  const wish = { folder: absolutePath(context.host.folder, folder), table: table?.name ?? null, wishes };
  return checkExport(wish, question, context);
}

function unknownTable(written: string): UsageProblem {
  const choices = tables.map(({ name }) => name);
  return { kind: 'bad-choice', option: '<table>', written, choices, meant: closest(written, choices) };
}
