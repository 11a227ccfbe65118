import { enterAnswer } from '../enter/answer.ts';
import { nameIn } from '../language/name.ts';
import { isProblem } from '../problem.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { carryOut, editOptions } from './edit/carry-out.ts';
import { entryNamed } from './edit/entry-named.ts';
import { type Ground, onGround } from './edit/ground.ts';
import { Finder } from './edit/record-named.ts';
import { besideOptions, besideSaid, daySaid } from './edit/words.ts';
import { planOption } from './query.ts';
import { sayEntry } from './say.ts';

export const answer: Command = {
  name: 'answer',
  arguments: [
    { name: 'review', required: true, completes: 'record' },
    { name: 'n', required: true },
    { name: 'text' },
  ],
  options: [
    { name: 'by', means: 'answered-by', value: '<organisation>', completes: 'owner', group: 'query' },
    { name: 'date', value: '<day>', group: 'query' },
    { name: 'due', value: '<day>', group: 'query' },
    { name: 'done', value: '<day>', group: 'query' },
    { ...planOption, repeatable: false },
    ...besideOptions,
    ...editOptions,
  ],
  examples: [
    'reform answer committee-2026-05 2 次の計画で指標を見直す --by 行政管理部長 --due 2026-12-28',
    'reform answer committee-2026-05 2 --done 2026-12-20',
  ],
  writes: true,
  run: (input, context) => onGround(input, context, ground => run(input, context, ground)),
};

async function run(input: Input, context: Context, ground: Ground): Promise<ExitCode> {
  const said = { date: null, due: null, done: null, ...textsSaid(input), ...besideSaid(input) };
  for (const option of ['date', 'due', 'done'] as const) {
    const day = daySaid(input, option, ground.today);
    if (isProblem(day)) return sayEntry(day, context);
    Object.assign(said, { [option]: day });
  }
  if (Object.values(said).every(one => one === null))
    return sayEntry({ kind: 'one-of', options: ['<text>', '--due', '--done'] }, context);

  const [name = '', written = ''] = input.words;
  const found = await new Finder(ground, context).named(name, 'review', input.text('plan') ?? null);
  if (typeof found === 'number') return found;
  const { record, plan } = found;
  const entries = record.opinions.map(({ by, says, topic }) => ({
    name: [by, says ?? topic].flatMap(one => (one ? [nameIn(one.by, context.language.code)] : [])).join(' '),
  }));
  const index = entryNamed(written, entries, `${plan.id}/${record.id}`);
  if (isProblem(index)) return sayEntry(index, context);
  const entered = enterAnswer(record, index, said);
  if (isProblem(entered)) return sayEntry(entered, context);
  return carryOut(entered, ['answer', ...input.words].join(' '), ground, input, context);
}

const textsSaid = (input: Input) => ({
  says: input.words[2] ?? null,
  by: input.text('by') ?? null,
});
