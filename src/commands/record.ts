import { enterFigure } from '../enter/figure.ts';
import { spelledLike } from '../enter/keys.ts';
import type { NoFigure } from '../model/indicator.ts';
import { isProblem } from '../problem.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { carryOut, editOptions } from './edit/carry-out.ts';
import { type Ground, onGround } from './edit/ground.ts';
import { Finder } from './edit/record-named.ts';
import { besideOptions, besideSaid, dayWritten, momentSaid, numberSaid } from './edit/words.ts';
import { yearAsWritten } from './edit/year-as-written.ts';
import { sayEntry } from './say.ts';

const reasons = ['not-surveyed', 'not-yet', 'suppressed', 'nil'] as const satisfies readonly NoFigure[];

export const record: Command = {
  name: 'record',
  arguments: [
    { name: 'indicator', required: true, completes: 'record' },
    { name: 'when', required: true },
    { name: 'value' },
  ],
  options: [
    { name: 'provisional', group: 'query' },
    { name: 'total', group: 'query' },
    { name: 'none', value: '<reason>', choices: reasons, group: 'query' },
    { name: 'corrects', value: '<number>', group: 'query' },
    { name: 'why', value: '<text>', group: 'query' },
    { name: 'known', value: '<day>', group: 'query' },
    ...besideOptions,
    ...editOptions,
  ],
  examples: [
    'reform record female-managers R7 13.9 --provisional',
    'reform record female-managers R7 14.1 --corrects 14.0 --why 再集計',
    'reform record visitors 2026-09-30 1200',
  ],
  writes: true,
  run: (input, context) => onGround(input, context, ground => run(input, context, ground)),
};

async function run(input: Input, context: Context, ground: Ground): Promise<ExitCode> {
  const [name = '', moment = '', written] = input.words;
  const when = momentSaid(moment, ground.today);
  if (isProblem(when)) return sayEntry(when, context);
  const none = (input.text('none') as NoFigure | undefined) ?? null;
  if ((written === undefined) === (none === null))
    return sayEntry({ kind: 'one-of', options: ['<value>', '--none'] }, context);
  const number = written === undefined ? null : numberSaid(written, '<value>');
  if (isProblem(number)) return context.refuse(number);
  const corrected = input.text('corrects');
  const corrects = corrected === undefined ? null : numberSaid(corrected, '--corrects');
  if (isProblem(corrects)) return context.refuse(corrects);
  if (corrects !== null && input.text('why') === undefined)
    return context.refuse({ kind: 'option-needs-option', option: '--corrects', needed: '--why' });
  const knownText = input.text('known');
  const known =
    knownText === undefined ? null : knownText === 'none' ? 'none' : dayWritten(knownText, ground.today);
  if (known === null && knownText !== undefined)
    return sayEntry({ kind: 'not-a-day', option: '--known', written: knownText }, context);

  const subject = await new Finder(ground, context).named(name, 'indicator', null);
  if (typeof subject === 'number') return subject;
  const isTotal = input.is('total');
  const said = {
    when,
    value: isTotal ? null : number,
    total: isTotal ? number : null,
    none,
    provisional: input.is('provisional'),
    corrects,
    why: input.text('why') ?? null,
    known,
    ...besideSaid(input),
  } as const;
  const spelling = spelledLike(await yearAsWritten(ground, subject.record.file));
  const entered = enterFigure(subject.record, subject.series, said, ground.today, spelling);
  if (isProblem(entered)) return sayEntry(entered, context);
  return carryOut(entered, ['record', ...input.words].join(' '), ground, input, context);
}
