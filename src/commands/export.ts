import type { UsageProblem } from '../language/run.ts';
import { absolutePath } from '../load/find-workspace.ts';
import { isProblem } from '../problem.ts';
import type { ExportFormat } from '../render/tables/data-package.ts';
import { tableNamed, tables } from '../render/tables/declarations.ts';
import type { Table } from '../render/tables/table.ts';
import { closest } from '../text/closest.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { exportFolder } from './export/folder.ts';
import type { ExportRequest } from './export/request.ts';
import { exportTable } from './export/table.ts';
import { formatOption, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { planOption, type Query, queryOf, queryOptions } from './query.ts';

const formats = ['csv', 'xlsx', 'parquet'] as const satisfies readonly ExportFormat[];

export const exportCommand: Command = {
  name: 'export',
  arguments: [{ name: 'table', choices: tables.map(({ name }) => name) }],
  options: [
    ...queryOptions,
    planOption,
    { name: 'check', value: '<folder>', completes: 'folder', group: 'query' },
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

async function run(input: Input, context: Context): Promise<ExitCode> {
  const query = queryOf(input, context, input.texts('plan'));
  if (isProblem(query)) return context.refuse(query);
  const [name] = input.words;
  const table = name === undefined ? null : tableNamed(name);
  if (table === undefined) return context.refuse(unknownTable(name ?? ''));
  const check = input.text('check');
  if (check !== undefined) return checked(check, table, query, input, context);
  const requests = outputRequests(input, formats, 'csv', context.host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const other = input.is('excel') ? requests.find(({ format }) => format !== 'csv') : undefined;
  if (other)
    return context.refuse({
      kind: 'option-not-for',
      option: '--excel',
      word: `--format ${other.format}`,
      fits: ['--format csv'],
    });
  for (const { format, file } of requests) {
    const request: ExportRequest = { format, style: input.is('excel') ? 'excel' : 'plain', output: file };
    const code = await (table === null
      ? exportFolder(query, request, context)
      : exportTable(table, query, request, context));
    if (code !== 0) return code;
  }
  return 0;
}

async function checked(
  folder: string,
  table: Table | null,
  query: Query,
  input: Input,
  context: Context,
): Promise<ExitCode> {
  const { checkExport, checkFormats } = await import('./export/check.ts');
  const requests = outputRequests(input, checkFormats, 'text', context.host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const request = { folder: absolutePath(context.host.folder, folder), table: table?.name ?? null, requests };
  return checkExport(request, query, context);
}

function unknownTable(written: string): UsageProblem {
  const choices = tables.map(({ name }) => name);
  return { kind: 'bad-choice', option: '<table>', written, choices, meant: closest(written, choices) };
}
