import { enterMilestone } from '../enter/milestone.ts';
import { nameIn } from '../language/name.ts';
import type { Milestone } from '../model/record.ts';
import { isProblem } from '../problem.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { carryOut, editOptions } from './edit/carry-out.ts';
import { entryNamed } from './edit/entry-named.ts';
import { type Ground, onGround } from './edit/ground.ts';
import { Finder } from './edit/record-named.ts';
import { besideOptions, besideSaid, daySaid } from './edit/words.ts';
import { planOption } from './query.ts';
import { sayEntry } from './say.ts';

export const milestone: Command = {
  name: 'milestone',
  arguments: [
    { name: 'record', required: true, completes: 'record' },
    { name: 'n', required: true },
  ],
  options: [
    { name: 'done', value: '<day>', group: 'query' },
    { name: 'due', value: '<day>', group: 'query' },
    { name: 'why', value: '<text>', group: 'query' },
    { ...planOption, repeatable: false },
    ...besideOptions,
    ...editOptions,
  ],
  examples: [
    'reform milestone next-plan 2 --done 2026-12-20',
    'reform milestone next-plan 3 --due 2027-03-31 --why 議会の日程による',
  ],
  writes: true,
  run: (input, context) => onGround(input, context, ground => run(input, context, ground)),
};

async function run(input: Input, context: Context, ground: Ground): Promise<ExitCode> {
  const days = [daySaid(input, 'done', ground.today), daySaid(input, 'due', ground.today)] as const;
  const [done, due] = days;
  if (isProblem(done)) return sayEntry(done, context);
  if (isProblem(due)) return sayEntry(due, context);
  const why = input.text('why') ?? null;
  const beside = besideSaid(input);
  if (done === null && due === null && why === null && beside.note === null && beside.source === null)
    return sayEntry({ kind: 'one-of', options: ['--done', '--due'] }, context);

  const [name = '', written = ''] = input.words;
  const found = await new Finder(ground, context).anyNamed(name, input.text('plan') ?? null);
  if (typeof found === 'number') return found;
  const { subject, address } = found;
  const record = subject.kind === 'plan' ? subject.plan : subject.kind === 'measure' ? subject.record : null;
  if (!record)
    return sayEntry({ kind: 'wrong-record', address, of: subject.kind, needs: 'measure' }, context);
  const entries = record.milestones.map(one => ({ name: milestoneName(one, context) }));
  const index = entryNamed(written, entries, address);
  if (isProblem(index)) return sayEntry(index, context);
  const entered = enterMilestone(record, index, { done, due, why, ...beside });
  if (isProblem(entered)) return sayEntry(entered, context);
  return carryOut(entered, ['milestone', ...input.words].join(' '), ground, input, context);
}

const milestoneName = ({ name }: Milestone, { language }: Context): string => nameIn(name, language.code);
