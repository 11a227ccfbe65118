import { spelledLike } from '../enter/keys.ts';
import { enterTarget } from '../enter/target.ts';
import type { UsageProblem } from '../language/run.ts';
import { isRange } from '../model/goals.ts';
import { isProblem } from '../problem.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { carryOut, editOptions } from './edit/carry-out.ts';
import { type Ground, onGround } from './edit/ground.ts';
import { Finder } from './edit/record-named.ts';
import { besideOptions, besideSaid, daySaid, momentSaid, numberSaid } from './edit/words.ts';
import { yearAsWritten } from './edit/year-as-written.ts';
import { sayEntry } from './say.ts';

export const target: Command = {
  name: 'target',
  arguments: [
    { name: 'indicator', required: true, completes: 'record' },
    { name: 'when', required: true },
    { name: 'value', required: true },
  ],
  options: [
    { name: 'decided', value: '<day>', group: 'query' },
    { name: 'why', value: '<text>', group: 'query' },
    { name: 'review', value: '<id>', group: 'query' },
    ...besideOptions,
    ...editOptions,
  ],
  examples: [
    'reform target female-managers R9 15 --decided 2026-06-20 --why 委員会意見 --review committee-2026-06',
    'reform target room-temperature R9 18..26',
  ],
  writes: true,
  run: (input, context) => onGround(input, context, ground => run(input, context, ground)),
};

async function run(input: Input, context: Context, ground: Ground): Promise<ExitCode> {
  const [name = '', moment = '', written = ''] = input.words;
  const when = momentSaid(moment, ground.today);
  if (isProblem(when)) return sayEntry(when, context);
  const decided = daySaid(input, 'decided', ground.today) ?? ground.today;
  if (isProblem(decided)) return sayEntry(decided, context);
  const subject = await new Finder(ground, context).named(name, 'indicator', null);
  if (typeof subject === 'number') return subject;
  const numbers = numbersSaid(written, isRange(subject.record.goal));
  if (isProblem(numbers)) return context.refuse(numbers);
  const said = {
    when,
    ...numbers,
    decided,
    why: input.text('why') ?? null,
    review: input.text('review') ?? null,
    ...besideSaid(input),
  };
  const spelling = spelledLike(await yearAsWritten(ground, subject.record.file));
  const entered = enterTarget(subject.record, subject.series, said, spelling);
  if (isProblem(entered)) return sayEntry(entered, context);
  return carryOut(entered, ['target', ...input.words].join(' '), ground, input, context);
}

interface Numbers {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** `15`; for a range `18..26`, of which one side may be open. */
function numbersSaid(written: string, isRangeWanted: boolean): Numbers | UsageProblem {
  if (!isRangeWanted) {
    const value = numberSaid(written, '<value>');
    return isProblem(value) ? value : { value, min: null, max: null };
  }
  const [, low = '', high = ''] = /^(.*?)\.\.(.*)$/.exec(written) ?? [];
  const sides = [low, high].map(text => (text === '' ? null : numberSaid(text, '<value>')));
  const wrong = sides.find(isProblem);
  if (low + high === '' || wrong) return { kind: 'bad-number', option: '<value>', written, write: '18..26' };
  return { value: null, min: sides[0] as number | null, max: sides[1] as number | null };
}
