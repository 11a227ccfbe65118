import type { Entered } from '../enter/entered.ts';
import { enterStage } from '../enter/stage.ts';
import { nameIn } from '../language/name.ts';
import type { Plan, Stage } from '../model/plan.ts';
import { namesIn } from '../model/record.ts';
import { isProblem } from '../problem.ts';
import { closest } from '../text/closest.ts';
import { fold } from '../text/fold.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { carryOut, editOptions } from './edit/carry-out.ts';
import { type Ground, onGround } from './edit/ground.ts';
import { Finder } from './edit/record-named.ts';
import { besideOptions, besideSaid, daySaid } from './edit/words.ts';
import { planOption } from './query.ts';
import { sayEntry } from './say.ts';

export const stage: Command = {
  name: 'stage',
  arguments: [
    { name: 'measure', required: true, variadic: true, completes: 'record' },
    { name: 'stage', required: true, completes: 'stage' },
  ],
  options: [
    { name: 'date', value: '<day>', group: 'query' },
    { name: 'why', value: '<text>', group: 'query' },
    { name: 'next', value: '<text>', group: 'query' },
    { name: 'due', value: '<day>', group: 'query' },
    { ...planOption, repeatable: false },
    ...besideOptions,
    ...editOptions,
  ],
  examples: [
    'reform stage online-forms on-plan --date 2026-09-30',
    'reform stage online-forms counter-hours changed --why 入札不調 --next 再入札 --due 2026-12-25',
  ],
  writes: true,
  run: (input, context) => onGround(input, context, ground => run(input, context, ground)),
};

async function run(input: Input, context: Context, ground: Ground): Promise<ExitCode> {
  const names = input.words.slice(0, -1);
  const date = daySaid(input, 'date', ground.today) ?? ground.today;
  if (isProblem(date)) return sayEntry(date, context);
  const due = daySaid(input, 'due', ground.today);
  if (isProblem(due)) return sayEntry(due, context);

  const finder = new Finder(ground, context);
  const subjects = [];
  for (const name of names) {
    const subject = await finder.named(name, 'measure', input.text('plan') ?? null);
    if (typeof subject === 'number') return subject;
    subjects.push(subject);
  }
  const plans = [...new Set(subjects.map(({ plan }) => plan))];
  const [plan] = plans;
  if (!plan) return context.refuse({ kind: 'missing-argument', name: 'measure', choices: null });
  if (plans.length > 1) return sayEntry({ kind: 'several-plans', plans: plans.map(({ id }) => id) }, context);
  const written = input.words.at(-1) ?? '';
  const reached = stageNamed(written, plan);
  if (!reached) return sayEntry(noSuchStage(written, plan, context), context);

  const text = (option: 'why' | 'next') => input.text(option) ?? null;
  const said = { date, stage: reached.id, why: text('why'), next: text('next'), due, ...besideSaid(input) };
  const all: Entered[] = [];
  for (const { record } of subjects) {
    const entered = enterStage(record, said);
    if (isProblem(entered)) return sayEntry(entered, context);
    all.push(entered);
  }
  const edits = all.flatMap(entered => entered.edits);
  const remarks = edits.length > 0 ? [] : all.flatMap(entered => entered.remarks).slice(0, 1);
  return carryOut({ edits, remarks }, ['stage', ...input.words].join(' '), ground, input, context);
}

/** By its id, or by what the plan calls it. */
function stageNamed(written: string, { stages }: Plan): Stage | null {
  const wanted = fold(written);
  return (
    stages.find(({ id }) => id === written) ??
    stages.find(({ label, short }) => [label, short].flatMap(namesIn).some(name => fold(name) === wanted)) ??
    null
  );
}

const noSuchStage = (written: string, { stages }: Plan, { language }: Context) =>
  ({
    kind: 'no-such-stage',
    written,
    meant: closest(
      written,
      stages.flatMap(({ id, label }) => [id, ...Object.values(label)]),
    ),
    stages: stages.map(({ id, label }) => ({ id, label: nameIn(label, language.code) })),
  }) as const;
