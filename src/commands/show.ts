import { writeOutputs } from '../write/write-outputs.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { formatWishes } from './format-wishes.ts';
import { nextLine } from './next-line.ts';
import { outputOptions, screenOptions } from './options.ts';
import { errorsBeside, planOption, questionOf, questionOptions } from './question.ts';
import { find } from './records/find.ts';
import { libraryFor } from './records/library.ts';
import { refuseAnswer } from './records/refuse.ts';
import { screenFor } from './screen-for.ts';
import { renderRecord, showFormats } from './show/formats.ts';
import { wholeOf } from './show/whole-of.ts';

export const show: Command = {
  name: 'show',
  arguments: [{ name: 'id', required: true, completes: 'record' }],
  options: [
    planOption,
    ...questionOptions,
    { name: 'format', value: '<name>', group: 'output' },
    ...outputOptions,
    ...screenOptions,
  ],
  examples: ['reform show female-managers', 'reform show 1-② --plan city-2027', 'reform show city-2027/p1'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language, screen, errorScreen } = context;
  const wishes = formatWishes(input, showFormats, 'text', host.folder);
  if ('kind' in wishes) return context.refuse(wishes);
  const question = questionOf(input, context, input.texts('plan').slice(-1));
  if ('kind' in question) return context.refuse(question);

  const library = await libraryFor(question);
  const [written = ''] = input.words;
  const answer = await find(written, library, input.text('plan') ?? null);
  if (!('found' in answer)) return refuseAnswer(written, answer, context);

  const whole = await wholeOf(answer.found, library, question);
  const outputs = [];
  for (const { format, file } of wishes) {
    const content = await renderRecord(format, whole, language, screenFor(file, screen));
    outputs.push({ content, file });
  }
  const failed = await writeOutputs(host, outputs);
  if (failed) return context.refuse({ kind: 'cannot-write', path: failed.file, code: failed.failure.code });
  if (errorScreen.isTerminal && answer.found.kind === 'indicator') {
    const { explain } = language.status.why;
    await host.err.write(nextLine(`explain ${answer.found.address}`, explain, input, context));
  }
  const broken = errorsBeside(library.workspace, library.shared);
  if (broken > 0) await host.err.write(`${language.status.errorsBeside(broken)}\n`);
  return broken > 0 ? 1 : 0;
}
