import { assess } from '../assess/plan.ts';
import type { Aside } from '../check/bearing.ts';
import type { OrProblem, UsageProblem } from '../language/run.ts';
import type { Day } from '../model/record.ts';
import { isProblem } from '../problem.ts';
import { asLines, besideLines } from './beside.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { handOver } from './hand-over.ts';
import { formatOption, outputOptions, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { answersTo, dayAsked, type Query, queryOf, queryOptions } from './query.ts';
import { screenFor } from './screen-for.ts';
import { type StatusFormat, statusFormats, statusWriter } from './status/formats.ts';
import { nextStep } from './status/next-step.ts';

export const status: Command = {
  name: 'status',
  arguments: [{ name: 'plan', variadic: true, completes: 'plan' }],
  options: [
    ...queryOptions,
    { name: 'compare', value: '<day>', group: 'query' },
    { name: 'by', value: '<what>', choices: ['policy', 'owner'], group: 'query' },
    formatOption(statusFormats),
    ...outputOptions,
    ...screenOptions,
  ],
  examples: ['reform status', 'reform status city-2027 --as-of R7Q2', 'reform status --format json'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language, errorScreen } = context;
  const requests = outputRequests(input, statusFormats, 'text', host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const query = queryOf(input, context, input.words);
  if (isProblem(query)) return context.refuse(query);

  const [{ format, file } = { format: 'text', file: null } as const] = requests;
  const unfit = notForCsv(input, format);
  if (unfit) return context.refuse(unfit);
  const compared = dayCompared(input, query);
  if (typeof compared === 'object' && compared !== null) return context.refuse(compared);

  const by = input.text('by');
  const style = {
    asOf: query.asOf === 'latest' ? null : query.asOf,
    compared,
    inFull: query.planIds.length === 1 || by !== undefined,
    byOwner: by === 'owner',
  };
  const screen = screenFor(file, context.screen);
  const writer = await statusWriter(format, style, { ...context, screen });
  const { plans, errorsBeside } = await answersTo(query);
  const next = nextStep(input, style.inFull, context);
  let isUnreadable = false;
  const aside: Aside[] = [];
  for await (const answer of plans) {
    writer.add(answer, compared && answer.readable ? assess(answer.plan, compared) : null);
    next.see(answer);
    if (answer.readable) for (const one of answer.aside) aside.push(one);
    else isUnreadable = true;
  }
  const refused = await handOver([{ content: writer.finish(), file }], context);
  if (refused !== null) return refused;
  const beside = besideLines(language, errorsBeside, aside);
  await host.err.write(asLines(beside));
  if (errorScreen.isTerminal) await host.err.write(next.say());
  return isUnreadable || beside.length > 0 ? 1 : 0;
}

/** A CSV has no counts that could be broken down, or that a change could stand beside. */
function notForCsv(input: Input, format: StatusFormat): UsageProblem | null {
  const asked = (['by', 'compare'] as const).find(option => input.text(option) !== undefined);
  if (format !== 'csv' || asked === undefined) return null;
  const fits = statusFormats.filter(name => name !== format).map(name => `--format ${name}`);
  return { kind: 'option-not-for', option: `--${asked}`, word: `--format ${format}`, fits };
}

/** Since when the changes are that stand beside each count. */
function dayCompared(input: Input, { asOf, today }: Query): OrProblem<Day | null> {
  const written = input.text('compare');
  if (written === undefined) return null;
  const compared = dayAsked(written, today);
  if (typeof compared !== 'string' && compared.kind === 'ambiguous-as-of') return compared;
  if (typeof compared !== 'string' || compared === 'latest') return { kind: 'bad-compared-day', written };
  if (asOf !== 'latest' && compared > asOf) return { kind: 'compared-later', compared, asOf };
  return compared;
}
