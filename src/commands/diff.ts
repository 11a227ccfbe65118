import type { Comparison } from '../compare/types.ts';
import { isProblem } from '../problem.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { compareStates } from './diff/compare-states.ts';
import { statesAsked } from './diff/states.ts';
import { drawerFor } from './drawer.ts';
import { handOver } from './hand-over.ts';
import { dataOption, formatOption, outputOptions, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { asOfOption, planOption } from './query.ts';

const formats = ['text', 'json', 'markdown'] as const;

export const diff: Command = {
  name: 'diff',
  arguments: [{ name: 'A' }, { name: 'B' }],
  options: [
    { name: 'from', value: '<day>', group: 'query' },
    { name: 'to', value: '<day>', group: 'query' },
    asOfOption,
    planOption,
    dataOption,
    formatOption(formats, true),
    ...outputOptions,
    ...screenOptions,
  ],
  examples: ['reform diff', 'reform diff origin/main...', 'reform diff --from R7Q2 --to R7Q3'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const requests = outputRequests(input, formats, 'text', host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const asked = statesAsked(input, context);
  if (isProblem(asked)) return context.refuse(asked);
  const comparison = await compareStates(asked, host);
  const outputs = [];
  for (const { format, file } of requests) {
    const screen =
      file === null ? context.screen : { ...context.screen, columns: null, colourLevel: 0 as const };
    outputs.push({ content: await rendered(format, comparison, { ...context, screen }), file });
  }
  const refused = await handOver(outputs, context);
  if (refused !== null) return refused;
  if (!isBroken(comparison)) return 0;
  await host.err.write(`${language.diff.comment.broken}\n`);
  return 1;
}

async function rendered(
  format: (typeof formats)[number],
  comparison: Comparison,
  { language, screen }: Context,
): Promise<string> {
  if (format === 'json') return (await import('../render/json/diff-json.ts')).diffJson(comparison);
  const { draw, writing } = await drawerFor(format, { language, screen });
  if (format === 'text') {
    const { diffDocument } = await import('../render/document/changes/diff.ts');
    return draw(diffDocument(comparison, writing));
  }
  const { commentDocument } = await import('../render/document/changes/comment.ts');
  return draw(commentDocument(comparison, writing));
}

const isBroken = ({ states, plans }: Comparison) =>
  states.before.errors + states.after.errors > 0 ||
  plans.some(plan => plan.change === 'broken' || plan.leftOut.length > 0);
