import { isProblem } from '../problem.ts';
import { asLines } from './beside.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { handOver } from './hand-over.ts';
import { nextLine } from './next-line.ts';
import { formatOption, outputOptions, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { planOption, queryOf, queryOptions } from './query.ts';
import { recordNamed } from './records/named.ts';
import { screenFor } from './screen-for.ts';
import { detailsOf } from './show/details-of.ts';
import { renderRecord, showFormats } from './show/formats.ts';

export const show: Command = {
  name: 'show',
  arguments: [{ name: 'id', required: true, completes: 'record' }],
  options: [planOption, ...queryOptions, formatOption(showFormats), ...outputOptions, ...screenOptions],
  examples: ['reform show female-managers', 'reform show 1-② --plan city-2027', 'reform show city-2027/p1'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language, screen, errorScreen } = context;
  const requests = outputRequests(input, showFormats, 'text', host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const query = queryOf(input, context, input.texts('plan').slice(-1));
  if (isProblem(query)) return context.refuse(query);

  const named = await recordNamed(input.words[0] ?? '', query, context, input.text('plan') ?? null);
  if (typeof named === 'number') return named;
  const { findable, library, beside } = named;

  const whole = await detailsOf(findable, library, query);
  const outputs = [];
  for (const { format, file } of requests) {
    const content = await renderRecord(format, whole, language, screenFor(file, screen));
    outputs.push({ content, file });
  }
  const refused = await handOver(outputs, context);
  if (refused !== null) return refused;
  if (errorScreen.isTerminal && findable.kind === 'indicator') {
    const { explain } = language.status.why;
    await host.err.write(nextLine(`explain ${findable.address}`, explain, input, context));
  }
  await host.err.write(asLines(beside));
  return beside.length > 0 ? 1 : 0;
}
