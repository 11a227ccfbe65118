import type { HelpWords } from '../language/help.ts';
import type { HelpGroup } from '../render/terminal/help-text.ts';
import type { Command, Context, ExitCode, Option } from './command.ts';
import { commandNames } from './names.ts';
import { sharedOptions } from './options.ts';

/** `reform` by itself: what it is for, its commands, and the options that all of them have. */
export async function overview({ host, language, screen }: Context): Promise<ExitCode> {
  const { helpText } = await import('../render/terminal/help-text.ts');
  const { help } = language;
  const commands = commandNames.map(name => ({ term: name, says: help.commands[name] }));
  const page = {
    purpose: `reform: ${help.purpose}`,
    facts: [{ heading: help.headings.usage, lines: ['reform <command> [options]'] }],
    groups: [
      { heading: help.headings.commands, entries: commands },
      { heading: help.headings.everywhere, entries: entriesOf(sharedOptions, help) },
    ],
    aligned: false,
    closing: [{ heading: help.headings.more, lines: ['reform <command> --help'] }, exitCodes(help)],
  };
  await host.out.write(helpText(page, screen));
  return 0;
}

/** One command: its purpose, usage, examples, options in groups, exit codes. */
export async function helpOn(command: Command, { host, language, screen }: Context): Promise<ExitCode> {
  const { helpText } = await import('../render/terminal/help-text.ts');
  const { help } = language;
  const own = (group: Option['group']) =>
    command.options.filter(option => option.group === group && !sharedOptions.includes(option));
  const shared = command.options.filter(option => sharedOptions.includes(option));
  const groups: readonly HelpGroup[] = [
    { heading: help.headings.options, entries: entriesOf(own('query'), help) },
    { heading: help.headings.output, entries: entriesOf(own('output'), help) },
  ];
  const page = {
    purpose: help.commands[command.name],
    facts: [
      { heading: help.headings.usage, lines: [usage(command)] },
      { heading: help.headings.examples, lines: command.examples },
    ],
    groups: groups.filter(({ entries }) => entries.length > 0),
    aligned: true,
    closing: [
      { heading: help.headings.everywhere, lines: [shared.map(({ name }) => `--${name}`).join(' ')] },
      exitCodes(help),
    ],
  };
  await host.out.write(helpText(page, screen));
  return 0;
}

const exitCodes = ({ headings, exitCodes: lines }: HelpWords) => ({
  heading: headings.exitCodes,
  lines: [lines],
});

function usage(command: Command): string {
  const words = command.arguments.map(({ name, required, variadic }) => {
    const word = variadic ? `${name}…` : name;
    return required ? `<${word}>` : `[${word}]`;
  });
  return ['reform', command.name, ...words, '[options]'].join(' ');
}

/** A few short words to choose from stand in place of the value; more of them, or long ones, with what it says. */
const shortChoices = 17;

function entriesOf(options: readonly Option[], { options: words }: HelpWords) {
  return options.map(({ name, means = name, short, value, choices, offers = choices }) => {
    const flags = `${short ? `-${short}, ` : ''}--${name}`;
    const listed = choices?.join('|') ?? '';
    if (choices && listed.length <= shortChoices) return { term: `${flags} <${listed}>`, says: words[means] };
    const says = offers ? `${words[means]}: ${offers.join(', ')}` : words[means];
    return { term: value ? `${flags} ${value}` : flags, says };
  });
}
