import { enterEnd } from '../enter/end.ts';
import type { Ended } from '../model/measure.ts';
import { isProblem } from '../problem.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { carryOut, editOptions } from './edit/carry-out.ts';
import { type Ground, onGround } from './edit/ground.ts';
import { Finder } from './edit/record-named.ts';
import { besideOptions, besideSaid, daySaid } from './edit/words.ts';
import { sayEntry } from './say.ts';

const ways = ['done', 'dropped', 'split', 'merged'] as const satisfies readonly Ended['how'][];

export const end: Command = {
  name: 'end',
  arguments: [{ name: 'measure', required: true, completes: 'record' }],
  options: [
    { name: 'how', value: '<how>', choices: ways, group: 'query' },
    { name: 'date', value: '<day>', group: 'query' },
    { name: 'into', value: '<ids>', completes: 'record', group: 'query' },
    { name: 'why', value: '<text>', group: 'query' },
    ...besideOptions,
    ...editOptions,
  ],
  examples: [
    'reform end online-forms --how done --date 2026-03-31',
    'reform end counters --how split --into counters-east,counters-west --why 窓口再編',
  ],
  writes: true,
  run: (input, context) => onGround(input, context, ground => run(input, context, ground)),
};

async function run(input: Input, context: Context, ground: Ground): Promise<ExitCode> {
  const how = input.text('how') as Ended['how'] | undefined;
  if (how === undefined)
    return sayEntry({ kind: 'one-of', options: ways.map(way => `--how ${way}`) }, context);
  const date = daySaid(input, 'date', ground.today) ?? ground.today;
  if (isProblem(date)) return sayEntry(date, context);
  const subject = await new Finder(ground, context).named(input.words[0] ?? '', 'measure', null);
  if (typeof subject === 'number') return subject;
  const into = (input.text('into') ?? '')
    .split(/[,、]/)
    .map(id => id.trim())
    .filter(id => id !== '');
  const said = { date, how, into, why: input.text('why') ?? null, ...besideSaid(input) };
  const entered = enterEnd(subject.record, said);
  if (isProblem(entered)) return sayEntry(entered, context);
  return carryOut(entered, ['end', ...input.words].join(' '), ground, input, context);
}
