import { assess } from '../assess/plan.ts';
import { writeOutputs } from '../write/write-outputs.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { formatWishes } from './format-wishes.ts';
import { formatOption, outputOptions, screenOptions } from './options.ts';
import { answersTo, dayAsked, questionOf, questionOptions } from './question.ts';
import { screenFor } from './screen-for.ts';
import { statusFormats, statusWriter } from './status-formats.ts';
import { nextStep } from './status-next.ts';

export const status: Command = {
  name: 'status',
  arguments: [{ name: 'plan', variadic: true, completes: 'plan' }],
  options: [
    ...questionOptions,
    { name: 'compare', value: '<day>', group: 'question' },
    { name: 'by', value: '<what>', choices: ['policy', 'owner'], group: 'question' },
    formatOption(statusFormats),
    ...outputOptions,
    ...screenOptions,
  ],
  examples: ['reform status', 'reform status city-2027 --as-of R7Q2', 'reform status --format json'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language, errorScreen } = context;
  const wishes = formatWishes(input, statusFormats, 'text', host.folder);
  if ('kind' in wishes) return context.refuse(wishes);
  const question = questionOf(input, context, input.words);
  if ('kind' in question) return context.refuse(question);

  const since = input.text('compare');
  const compared = since === undefined ? null : dayAsked(since, question.today);
  if (compared !== null && typeof compared !== 'string') return context.refuse(compared);
  if (compared === 'latest') return context.refuse({ kind: 'bad-as-of', written: compared });

  const [{ format, file } = { format: 'text', file: null } as const] = wishes;
  const by = input.text('by');
  const style = {
    asOf: question.asOf === 'latest' ? null : question.asOf,
    compared,
    inFull: question.planIds.length === 1 || by !== undefined,
    byOwner: by === 'owner',
  };
  const screen = screenFor(file, context.screen);
  const writer = await statusWriter(format, style, { ...context, screen });
  const { plans, errorsBeside } = await answersTo(question);
  const next = nextStep(input, style.inFull, context);
  let isBroken = errorsBeside > 0;
  for await (const answer of plans) {
    writer.add(answer, compared && answer.readable ? assess(answer.plan, compared) : null);
    next.see(answer);
    isBroken ||= !answer.readable;
  }
  const failed = await writeOutputs(host, [{ content: writer.finish(), file }]);
  if (failed) return context.refuse({ kind: 'cannot-write', path: failed.file, code: failed.failure.code });
  if (errorsBeside > 0) await host.err.write(`${language.status.errorsBeside(errorsBeside)}\n`);
  if (errorScreen.isTerminal) await host.err.write(next.say());
  return isBroken ? 1 : 0;
}
