import { type ListKind, listKinds } from '../language/list.ts';
import { termsOfEach } from '../language/load-language.ts';
import { isProblem } from '../problem.ts';
import { makeVisible } from '../text/visible.ts';
import { lastDay } from '../time/fiscal-year.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { handOver } from './hand-over.ts';
import { awaitedYear } from './list/by-time.ts';
import { choose, isPlanOrder } from './list/choose.ts';
import { type Listed, listFormats, renderList } from './list/formats.ts';
import { nextLine } from './next-line.ts';
import { formatOption, outputOptions, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { planOption, queryOf, queryOptions } from './query.ts';
import { scopesFor } from './scopes.ts';
import { screenFor } from './screen-for.ts';

export const list: Command = {
  name: 'list',
  arguments: [{ name: 'what', required: true, choices: listKinds }],
  options: [
    planOption,
    { name: 'policy', value: '<policy>', repeatable: true, completes: 'policy', group: 'query' },
    { name: 'owner', value: '<name>', repeatable: true, completes: 'owner', group: 'query' },
    { name: 'stage', value: '<stage>', repeatable: true, completes: 'stage', group: 'query' },
    { name: 'verdict', value: '<verdict>', repeatable: true, completes: 'verdict', group: 'query' },
    { name: 'no-actual', value: '[year]', mayBeBare: true, group: 'query' },
    { name: 'not-reported-since', value: '<day>', group: 'query' },
    { name: 'tag', value: '<key=value>', repeatable: true, group: 'query' },
    { name: 'about', value: '<record>', repeatable: true, completes: 'record', group: 'query' },
    { name: 'kind', value: '<kind>', repeatable: true, group: 'query' },
    { name: 'unanswered', group: 'query' },
    { name: 'open', group: 'query' },
    { name: 'sort', value: '<key>', group: 'query' },
    ...queryOptions,
    formatOption(listFormats),
    ...outputOptions,
    ...screenOptions,
  ],
  examples: ['reform list indicators --no-actual R7', 'reform list opinions --about female-managers'],
  run: (input, context) => run(input.words[0] as ListKind, input, context),
};

async function run<Name extends ListKind>(of: Name, input: Input, context: Context): Promise<ExitCode> {
  const { host, language, screen } = context;
  const requests = outputRequests(input, listFormats, 'text', host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const query = queryOf(input, context, input.texts('plan'));
  if (isProblem(query)) return context.refuse(query);

  const { scopes, unreadable, broken } = await scopesFor(query, context);
  for (const line of broken) await host.err.write(`${makeVisible(line)}\n`);
  const rows = choose(of, { input, scopes, terms: Object.values(await termsOfEach()) });
  if (isProblem(rows)) return context.refuse(rows);

  const asOf = query.asOf === 'latest' ? null : query.asOf;
  const listed = { of, rows, input, asOf, inGroups: isPlanOrder(input), unreadable };
  const outputs = [];
  for (const { format, file } of requests) {
    const content = await renderList(format, listed, language, screenFor(file, screen));
    outputs.push({ content, file });
  }
  const refused = await handOver(outputs, context);
  if (refused !== null) return refused;
  await host.err.write(remarks(listed, context));
  return broken.length > 0 ? 1 : 0;
}

/** What is said about the list, beside it: that it is empty, or what to run next. */
function remarks({ of, rows, input, asOf }: Listed<ListKind>, context: Context): string {
  const { language, errorScreen } = context;
  const { list: words } = language;
  if (rows.length > 0) {
    return errorScreen.isTerminal ? nextLine('show <id>', words.showOne, input, context) : '';
  }
  const year = awaitedYear(input);
  const isAhead = typeof year === 'number' && asOf !== null && lastDay(year) > asOf;
  return `${[words.empty[of], ...(isAhead ? [words.yearNotEnded(year, lastDay(year))] : [])].join('\n')}\n`;
}
