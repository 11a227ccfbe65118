import type { EntryProblem, WriteProblem } from '../language/editing.ts';
import { makeVisible } from '../text/visible.ts';
import type { Context, ExitCode } from './command.ts';

/** Says on stderr why nothing came of it; lines that are listed stand before the remedy. */
export async function say(
  { message, help }: { readonly message: string; readonly help: string | null },
  code: ExitCode,
  { host, language }: Pick<Context, 'host' | 'language'>,
  listed: readonly string[] = [],
): Promise<ExitCode> {
  const lines = [
    `${language.run.errorPrefix}${makeVisible(message)}`,
    ...listed,
    ...(help ? [makeVisible(help)] : []),
  ];
  await host.err.write(`${lines.join('\n')}\n`);
  return code;
}

/** What the data forbid is 1; what cannot be read in the call is 2. */
const forbidden: readonly EntryProblem['kind'][] = [
  'needs-correction',
  'settled-already',
  'reported-already',
  'ended-already',
  'done-already',
  'answered-already',
  'id-taken',
  'unread-files',
  'there-already',
  'bad-rows',
  'no-csv',
  'nothing-to-take-back',
];

export const sayEntry = (problem: EntryProblem, context: Context): Promise<ExitCode> =>
  say(context.language.editing.problem(problem), forbidden.includes(problem.kind) ? 1 : 2, context);

/** What could not be written is for who runs this, as wrong usage is; the rest is for who keeps the data. */
export const sayWriteProblem = (problem: WriteProblem, context: Context): Promise<ExitCode> =>
  say(context.language.editing.writeProblem(problem), problem.kind === 'cannot-write' ? 2 : 1, context);
