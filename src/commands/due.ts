import { asked } from '../assess/owed/asked.ts';
import { worstFirst } from '../assess/owed/owed.ts';
import { type ListedOwed, listedOwed } from '../assess/select/listed-owed.ts';
import type { Scope } from '../assess/select/scope.ts';
import type { OrProblem } from '../language/run.ts';
import type { Day } from '../model/record.ts';
import { isProblem } from '../problem.ts';
import type { Screen } from '../render/screen.ts';
import { makeVisible } from '../text/visible.ts';
import { addedDays, addMonths } from '../time/day.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { drawerFor } from './drawer.ts';
import { handOver } from './hand-over.ts';
import { byOwner } from './list/by-word.ts';
import { nextLine } from './next-line.ts';
import { formatOption, outputOptions, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { planOption, queryOf, queryOptions, type UnreadablePlan } from './query.ts';
import { scopesFor } from './scopes.ts';
import { screenFor } from './screen-for.ts';

const formats = ['text', 'json', 'csv', 'markdown'] as const;

export const due: Command = {
  name: 'due',
  arguments: [],
  options: [
    planOption,
    { name: 'owner', value: '<name>', repeatable: true, completes: 'owner', group: 'query' },
    { name: 'within', value: '<time>', offers: ['1m', '3m', '2w', '30d'], group: 'query' },
    { name: 'by', value: '<what>', means: 'by-owner', choices: ['owner'], group: 'query' },
    ...queryOptions,
    formatOption(formats),
    ...outputOptions,
    ...screenOptions,
  ],
  examples: ['reform due --owner 総務局', 'reform due --within 3m --by owner'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language, errorScreen } = context;
  const requests = outputRequests(input, formats, 'text', host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const ahead = aheadOf(input.text('within'));
  if (isProblem(ahead)) return context.refuse(ahead);
  const query = queryOf(input, context, input.texts('plan'));
  if (isProblem(query)) return context.refuse(query);

  const { scopes, unreadable, broken } = await scopesFor(query, context);
  for (const line of broken) await host.err.write(`${makeVisible(line)}\n`);
  const isAsked = input.texts('owner').length > 0 ? byOwner(ownersOf)({ input, scopes, terms: [] }) : all;
  if (typeof isAsked !== 'function') return context.refuse(isAsked);
  const items = scopes
    .flatMap(scope => listedOwed(scope, ahead(scope.assessment.asOf)))
    .filter(isAsked)
    .sort((a, b) => Number(b.late) - Number(a.late) || worstFirst(a.record, b.record));

  const asOf = query.asOf === 'latest' ? null : query.asOf;
  const until = asOf === null || input.text('within') === undefined ? null : ahead(asOf);
  const answer = { asOf, until, items, byOwner: input.text('by') !== undefined };
  const outputs = [];
  for (const { format, file } of requests) {
    const screen = screenFor(file, context.screen);
    outputs.push({ content: await rendered(format, { answer, scopes, unreadable }, context, screen), file });
  }
  const refused = await handOver(outputs, context);
  if (refused !== null) return refused;
  if (items.length > 0 && errorScreen.isTerminal) {
    await host.err.write(nextLine('show <id>', language.due.showOne, input, context));
  }
  return broken.length > 0 ? 1 : 0;
}

const all = () => true;
const ownersOf = ({ owner }: ListedOwed) => owner;

/** `3m`, `2w`, `30d`: from a day to the last that is still within. Without it, the day itself. */
function aheadOf(written: string | undefined): OrProblem<(from: Day) => Day> {
  if (written === undefined) return from => from;
  const parts = /^(\d{1,3})([dwm])$/i.exec(written.normalize('NFKC').trim());
  if (!parts) return { kind: 'bad-within', written };
  const count = Number(parts[1]);
  switch (parts[2]?.toLowerCase()) {
    case 'm':
      return from => addMonths(from, count);
    case 'w':
      return from => addedDays(from, 7 * count);
    default:
      return from => addedDays(from, count);
  }
}

interface Told {
  readonly answer: {
    readonly asOf: Day | null;
    readonly until: Day | null;
    readonly items: readonly ListedOwed[];
    readonly byOwner: boolean;
  };
  readonly scopes: readonly Scope[];
  readonly unreadable: readonly UnreadablePlan[];
}

async function rendered(
  format: (typeof formats)[number],
  { answer, scopes, unreadable }: Told,
  { language }: Context,
  screen: Screen,
): Promise<string> {
  switch (format) {
    case 'text':
    case 'markdown': {
      const { dueDocument } = await import('../render/document/due/due.ts');
      const { draw, writing } = await drawerFor(format, { language, screen });
      return draw(dueDocument(answer, writing));
    }
    case 'csv':
      return (await import('../render/csv/due-csv.ts')).dueCsv(answer.items);
    case 'json': {
      const { dueJson } = await import('../render/json/due-json.ts');
      const { unreadableJson } = await import('../render/json/status-json.ts');
      return dueJson({
        ...answer,
        plans: scopes.map(scope => ({ scope, asked: asked(scope.assessment) })),
        unreadable: unreadable.map(({ id, errors }) => unreadableJson(id, errors)),
      });
    }
  }
}
