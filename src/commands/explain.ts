import { isProblem } from '../problem.ts';
import { asLines } from './beside.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { explanationOf } from './explain/explanation.ts';
import { explainFormats, renderExplanation } from './explain/formats.ts';
import { handOver } from './hand-over.ts';
import { formatOption, outputOptions, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { queryOf, queryOptions } from './query.ts';
import { recordNamed } from './records/named.ts';
import { screenFor } from './screen-for.ts';

export const explain: Command = {
  name: 'explain',
  arguments: [{ name: 'id', required: true, completes: 'record' }],
  options: [
    { name: 'target', value: '<number>', repeatable: true, group: 'query' },
    { name: 'target-year', value: '<year>', group: 'query' },
    { name: 'actual', value: '<year=number>', repeatable: true, group: 'query' },
    {
      name: 'judgement',
      value: '<name>',
      choices: ['standard', 'international', 'national'],
      group: 'query',
    },
    ...queryOptions,
    formatOption(explainFormats),
    ...outputOptions,
    ...screenOptions,
  ],
  examples: [
    'reform explain female-managers',
    'reform explain female-managers --target 30',
    'reform explain female-managers --actual R7=14 --target 25 --target 30',
  ],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const requests = outputRequests(input, explainFormats, 'text', host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const query = queryOf(input, context, []);
  if (isProblem(query)) return context.refuse(query);
  const named = await recordNamed(input.words[0] ?? '', query, context);
  if (typeof named === 'number') return named;

  const explanation = await explanationOf(named, input, query);
  if (isProblem(explanation)) return context.refuse(explanation);
  const outputs = [];
  for (const { format, file } of requests) {
    const screen = screenFor(file, context.screen);
    outputs.push({ content: await renderExplanation(format, explanation, language, screen), file });
  }
  const refused = await handOver(outputs, context);
  if (refused !== null) return refused;
  await host.err.write(asLines(named.beside));
  return named.beside.length > 0 ? 1 : 0;
}
