import { writeOutputs } from '../write/write-outputs.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { formatWishes } from './format-wishes.ts';
import { nextLine } from './next-line.ts';
import { formatOption, outputOptions, screenOptions } from './options.ts';
import { planOption, questionOf, questionOptions } from './question.ts';
import { recordNamed } from './records/named.ts';
import { screenFor } from './screen-for.ts';
import { renderRecord, showFormats } from './show/formats.ts';
import { wholeOf } from './show/whole-of.ts';

export const show: Command = {
  name: 'show',
  arguments: [{ name: 'id', required: true, completes: 'record' }],
  options: [planOption, ...questionOptions, formatOption(showFormats), ...outputOptions, ...screenOptions],
  examples: ['reform show female-managers', 'reform show 1-② --plan city-2027', 'reform show city-2027/p1'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language, screen, errorScreen } = context;
  const wishes = formatWishes(input, showFormats, 'text', host.folder);
  if ('kind' in wishes) return context.refuse(wishes);
  const question = questionOf(input, context, input.texts('plan').slice(-1));
  if ('kind' in question) return context.refuse(question);

  const named = await recordNamed(input.words[0] ?? '', question, context, input.text('plan') ?? null);
  if (typeof named === 'number') return named;
  const { findable, library, errorsBeside } = named;

  const whole = await wholeOf(findable, library, question);
  const outputs = [];
  for (const { format, file } of wishes) {
    const content = await renderRecord(format, whole, language, screenFor(file, screen));
    outputs.push({ content, file });
  }
  const failed = await writeOutputs(host, outputs);
  if (failed) return context.refuse({ kind: 'cannot-write', path: failed.file, code: failed.failure.code });
  if (errorScreen.isTerminal && findable.kind === 'indicator') {
    const { explain } = language.status.why;
    await host.err.write(nextLine(`explain ${findable.address}`, explain, input, context));
  }
  if (errorsBeside === 0) return 0;
  await host.err.write(`${language.status.errorsBeside(errorsBeside)}\n`);
  return 1;
}
