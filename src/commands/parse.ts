import { CommanderError, Command as Parser } from 'commander';
import type { OptionName } from '../language/help.ts';
import type { OrProblem, UsageProblem } from '../language/run.ts';
import { closest } from '../text/closest.ts';
import type { Command, Input, Option } from './command.ts';
import { dataOption, screenOptions } from './options.ts';

/** The words after the command's name, taken apart by its options; or what is wrong with them. */
export function parse(command: Command, words: readonly string[]): OrProblem<Input> {
  const parser = new Parser(command.name)
    .exitOverride()
    .helpOption(false)
    .allowExcessArguments(true)
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  const twice: string[] = [];
  for (const option of command.options) {
    const once = (value: string, before: string | undefined) => {
      if (before !== undefined) twice.push(`--${option.name}`);
      return value;
    };
    if (option.repeatable) parser.option(flags(option), '', append);
    else if (option.value && !option.mayBeBare) parser.option(flags(option), '', once);
    else parser.option(flags(option), '');
  }
  parser.argument('[words...]');
  try {
    parser.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return usageProblem(error, command.options);
    throw error;
  }
  if (twice[0] !== undefined) return { kind: 'given-twice', option: twice[0] };
  const values = parser.opts<Record<string, unknown>>();
  const input = inputOf(parser.args, values);
  return wrongChoice(command.options, input) ?? wrongWords(command, parser.args) ?? input;
}

function flags({ name, short, value, mayBeBare }: Option): string {
  const placeholder = value ? (mayBeBare ? ' [value]' : ' <value>') : '';
  return `${short ? `-${short}, ` : ''}--${name}${placeholder}`;
}

const append = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

/** Commander keeps `--fail-on` under `failOn`, and `--no-actual` under `actual`, where the bare option is `false`. */
const keyOf = (name: OptionName) =>
  name.replace(/^no-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function inputOf(words: readonly string[], values: Readonly<Record<string, unknown>>): Input {
  const texts = (option: OptionName) =>
    [values[keyOf(option)] ?? []].flat().filter(value => typeof value === 'string');
  return {
    words,
    texts,
    text: option => texts(option).at(-1),
    is: option => values[keyOf(option)] === !option.startsWith('no-'),
  };
}

function usageProblem(error: CommanderError, options: readonly Option[]): UsageProblem {
  const written = error.message.match(/'([^']*)'/)?.[1] ?? '';
  if (error.code === 'commander.unknownOption') {
    const name = written.replace(/=.*/, '');
    // Without their dashes, which all have: `--plan` is no `--lang`.
    const names = options.map(option => option.name);
    const meant = closest(name.replace(/^-+/, ''), names);
    return { kind: 'unknown-option', written: name, meant: meant && `--${meant}` };
  }
  return { kind: 'option-needs-value', option: written.match(/--[a-z-]+/)?.[0] ?? written };
}

function wrongChoice(options: readonly Option[], input: Input): UsageProblem | null {
  for (const { name, choices } of options) {
    for (const written of choices ? input.texts(name) : []) {
      if (choices?.includes(written)) continue;
      return {
        kind: 'bad-choice',
        option: `--${name}`,
        written,
        choices: choices ?? [],
        meant: closest(written, choices ?? []),
      };
    }
  }
  return null;
}

function wrongWords(command: Command, words: readonly string[]): UsageProblem | null {
  const missing = command.arguments.find(
    (argument, index) => argument.required && words[index] === undefined,
  );
  if (missing) {
    return { kind: 'missing-argument', name: missing.name, choices: missing.choices ?? null };
  }
  const most = command.arguments.some(argument => argument.variadic) ? Infinity : command.arguments.length;
  if (words.length > most) return { kind: 'too-many-arguments', written: words[most] ?? '' };
  for (const [index, { name, choices }] of command.arguments.entries()) {
    const written = words[index];
    if (!choices || written === undefined || choices.includes(written)) continue;
    return { kind: 'bad-choice', option: `<${name}>`, written, choices, meant: closest(written, choices) };
  }
  return null;
}

/** `reform --lang ja status` is `reform status --lang ja`: options that every command has may stand before it. */
export function commandFirst(argv: readonly string[]): readonly string[] {
  let before = 0;
  for (;;) {
    const [name = '', value] = (argv[before] ?? '').split('=', 2);
    const option = [dataOption, ...screenOptions].find(candidate => `--${candidate.name}` === name);
    if (!option) break;
    before += option.value && value === undefined ? 2 : 1;
  }
  if (before === 0 || before >= argv.length) return argv;
  return [argv[before] ?? '', ...argv.slice(0, before), ...argv.slice(before + 1)];
}
