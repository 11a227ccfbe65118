import { padEnd } from '../text/fit.ts';
import type { Command, Context, ExitCode, Option } from './command.ts';
import { commandNames } from './names.ts';

/** `reform` by itself: what it is for, and its commands. */
export async function overview({ host, language }: Context): Promise<ExitCode> {
  const { help } = language;
  const lines = [
    `reform: ${help.purpose}`,
    '',
    `${help.headings.usage}  reform <command> [options]`,
    '',
    help.headings.commands,
    ...commandNames.map(name => `  ${name.padEnd(12)}${help.commands[name]}`),
    '',
    help.moreOnCommand,
    '',
    help.exitCodes,
  ];
  await host.out.write(`${lines.join('\n')}\n`);
  return 0;
}

/** One command: its purpose, usage, examples, options in groups, exit codes. */
export async function helpOn(command: Command, { host, language }: Context): Promise<ExitCode> {
  const { help } = language;
  const lines = [
    help.commands[command.name],
    '',
    `${help.headings.usage}  ${usage(command)}`,
    ...command.examples.map(
      (example, index) => `${index === 0 ? help.headings.examples : ''}`.padEnd(0) + `  ${example}`,
    ),
    '',
    ...optionLines(command.options, 'question', help.headings.options, help.options),
    ...optionLines(command.options, 'output', help.headings.output, help.options),
    '',
    help.exitCodes,
  ];
  await host.out.write(`${lines.join('\n')}\n`);
  return 0;
}

function usage(command: Command): string {
  const words = command.arguments.map(({ name, required, variadic }) => {
    const word = variadic ? `${name}…` : name;
    return required ? `<${word}>` : `[${word}]`;
  });
  return ['reform', command.name, ...words, '[options]'].join(' ');
}

function optionLines(
  options: readonly Option[],
  group: Option['group'],
  heading: string,
  words: Readonly<Record<Option['name'], string>>,
): readonly string[] {
  const own = options.filter(option => option.group === group);
  if (own.length === 0) return [];
  return [
    heading,
    ...own.map(({ name, short, value, choices }) => {
      const flags = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${choices && choices.length <= 4 ? `<${choices.join('|')}>` : value}` : ''}`;
      return `  ${padEnd(flags, 34)} ${words[name]}`;
    }),
  ];
}
