import { fold } from '../../text/fold.ts';
import { makeVisible } from '../../text/visible.ts';
import type { Command, Context, Option } from '../command.ts';
import { commands } from '../index.ts';
import { type CommandName, commandNames } from '../names.ts';
import { commandFirst } from '../parse.ts';
import { type Call, callOf } from './call.ts';
import { type Candidate, candidatesFor } from './from-workspace.ts';

/**
 * What could stand in the place of the last word of a call, a line each: the word, a tab, what it is. `:files` and
 * `:folders` leave it to the shell.
 */
export async function completions(words: readonly string[], context: Context): Promise<string> {
  const found = await candidates(words, context);
  return found.map(({ value, about }) => `${oneLine(value)}\t${oneLine(about)}\n`).join('');
}

const oneLine = (text: string) => makeVisible(text.replaceAll(/\s+/g, ' '));

async function candidates(words: readonly string[], context: Context): Promise<readonly Candidate[]> {
  const { help } = context.language;
  const [first = '', ...rest] = commandFirst(words);
  if (rest.length === 0) {
    const all = commandNames.map(name => ({ value: name, about: help.commands[name] }));
    return all.filter(({ value }) => value.startsWith(first));
  }
  if (!isCommand(first)) return [];
  const command = await commands[first]();
  const call = callOf(command, rest);
  const { slot } = call;
  if (slot.kind === 'nothing') return [];
  if (slot.kind === 'option') return optionsOf(command, call, rest.at(-1) ?? '', context);
  const { before, typed } = slot;
  const all = await valuesFor(call, context);
  const isChosen = slot.completes === 'record' || slot.completes === 'plan' || slot.completes === 'policy';
  const found = isChosen ? all : matching(all, typed);
  return found.map(({ value, about }) => ({ value: value.startsWith(':') ? value : before + value, about }));
}

/** By their beginnings; where none begins so, by any part of the word or of what it is. */
function matching(all: readonly Candidate[], typed: string): readonly Candidate[] {
  const fits = all.filter(({ value }) => value.startsWith(typed) || value.startsWith(':'));
  const part = fold(typed);
  return fits.length > 0 ? fits : all.filter(({ value, about }) => fold(`${value} ${about}`).includes(part));
}

/** Those that may still be given. */
function optionsOf({ options }: Command, { given }: Call, typed: string, { language }: Context): Candidate[] {
  const left = options.filter(({ name, repeatable }) => repeatable || !given.has(name));
  const all: readonly Pick<Option, 'name' | 'means'>[] = [...left, { name: 'help' }];
  return all
    .map(({ name, means = name }) => ({ value: `--${name}`, about: language.help.options[means] }))
    .filter(({ value }) => value.startsWith(typed));
}

async function valuesFor({ slot, given }: Call, context: Context): Promise<readonly Candidate[]> {
  if (slot.kind !== 'value') return [];
  const { choices, completes, typed } = slot;
  if (choices) return choices.map(value => ({ value, about: '' }));
  if (completes === null) return [];
  if (completes === 'file' || completes === 'folder') return [{ value: `:${completes}s`, about: '' }];
  const plans = given.get('plan') ?? [];
  const data = given.get('data')?.at(-1);
  return candidatesFor({ what: completes, typed, plans, data }, context);
}

const isCommand = (name: string): name is CommandName => (commandNames as readonly string[]).includes(name);
