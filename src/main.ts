import type { Context, ExitCode } from './commands/command.ts';
import { contextFor } from './commands/context.ts';
import { helpOn, overview } from './commands/help.ts';
import { commands } from './commands/index.ts';
import { type CommandName, commandNames } from './commands/names.ts';
import { dataOption } from './commands/options.ts';
import { commandFirst, parse } from './commands/parse.ts';
import type { Host } from './host.ts';
import { loadLanguage } from './language/load-language.ts';
import { cannotWrite, isProblem } from './problem.ts';
import { closest } from './text/closest.ts';
import { version } from './version.ts';
import { isBrokenOff } from './write/journal/places.ts';

/** The whole program: what was called, in which outside, and how it ended. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const code = await run(argv, host);
    return host.out.failure ? await notWritten(argv, host, host.out.failure.code) : code;
  } catch (bug) {
    // The only catch for bugs: what is wrong with the data or the call never throws.
    const stack = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
    await host.err.write(`${await bugWords(argv, host)}\n\n${host.readableStack(stack)}\n`);
    return 3;
  }
}

/** In the language that was asked for; in English where the bug lies on the way to it. */
async function bugWords(argv: readonly string[], host: Host): Promise<string> {
  const { run: words } = await contextFor(argv, host).then(
    ({ language }) => language,
    () => loadLanguage('en'),
  );
  return words.bug({ version, command: argv[0] ?? '' });
}

/** A disk that is full, say: what was asked for did not arrive whole, whatever the answer was. */
async function notWritten(argv: readonly string[], host: Host, code: string): Promise<ExitCode> {
  const context = await contextFor(argv, host);
  return context.refuse(cannotWrite('stdout', { code }));
}

async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  const context = await contextFor(argv, host);
  const [first, ...rest] = commandFirst(argv);
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const name = first === 'help' ? rest[0] : undefined;
    if (isCommand(name)) return helpOn(await commands[name](), context);
    return overview(context);
  }
  if (first === '--version' || first === '-V') {
    await host.out.write(`reform ${version}\n`);
    return 0;
  }
  if (first === '__complete') {
    // a shell shows whatever is printed in the middle of a line: anything wrong is no answer
    await host.out.write(
      await (await import('./commands/completion/answer.ts'))
        .completions(rest.slice(1), context)
        .catch(() => ''),
    );
    return 0;
  }
  if (!isCommand(first)) {
    if (first.startsWith('-')) return context.refuse({ kind: 'unknown-option', written: first, meant: null });
    return context.refuse({ kind: 'unknown-command', written: first, meant: closest(first, commandNames) });
  }
  const command = await commands[first]();
  if (rest.includes('--help') || rest.includes('-h')) return helpOn(command, context);
  const input = parse(command, rest);
  if (isProblem(input)) return context.refuse(input);
  if (!command.writes && command.options.includes(dataOption) && isHalfWritten(context)) {
    return (await import('./commands/edit/ground.ts')).refuseBrokenOff(context);
  }
  return command.run(input, context);
}

/** Nothing is to be said of files of which some are from before a change and some from after it. */
const isHalfWritten = ({ host, place }: Context): boolean => 'root' in place && isBrokenOff(host, place.root);

const isCommand = (name: string | undefined): name is CommandName =>
  (commandNames as readonly (string | undefined)[]).includes(name);
