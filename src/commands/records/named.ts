import { severityOf } from '../../check/rules/index.ts';
import { nameIn } from '../../language/name.ts';
import { padEnd } from '../../text/fit.ts';
import { makeVisible } from '../../text/visible.ts';
import { displayWidth } from '../../text/width.ts';
import type { Context, ExitCode } from '../command.ts';
import { readPlan, readShared } from '../pipeline.ts';
import type { Question } from '../question.ts';
import { find, type Library } from './find.ts';
import type { Findable } from './findable.ts';

export interface Named {
  readonly findable: Findable;
  readonly library: Library;
  /** Errors in what all plans share, and at the top of the workspace. */
  readonly errorsBeside: number;
}

/** The one record that the user named; where there is none, or more than one, it is said why, and how to go on. */
export async function recordNamed(
  written: string,
  { workspace, today }: Question,
  context: Context,
): Promise<Named | ExitCode> {
  const { host, language } = context;
  const shared = await readShared(workspace);
  const plans = new Map<string, ReturnType<Library['plan']>>();
  const plan = (id: string) => {
    const reading = plans.get(id) ?? readPlan(workspace, shared, id, today);
    plans.set(id, reading);
    return reading;
  };
  const library: Library = { workspace, shared, plan };
  const answer = await find(written, library, null);
  if ('meant' in answer) return context.refuse({ kind: 'no-such-record', written, meant: answer.meant });
  if ('unreadable' in answer) {
    const { id, errors } = answer.unreadable;
    await host.err.write(`${makeVisible(`${id}: ${language.status.unreadable(errors)}`)}\n`);
    return 1;
  }
  if ('several' in answer) {
    await host.err.write(`${severalLines(answer.several, context).join('\n')}\n`);
    return context.refuse({ kind: 'several-records', written, count: answer.several.length });
  }
  const beside = [...workspace.findings, ...shared.findings];
  const errorsBeside = beside.filter(({ rule }) => severityOf(rule) === 'error').length;
  return { findable: answer.found, library, errorsBeside };
}

/** Addresses, ready to be typed, with what each is called. */
function severalLines(several: readonly Findable[], { language, errorScreen }: Context): string[] {
  const { ambiguous } = errorScreen;
  const width = Math.max(...several.map(({ address }) => displayWidth(address, ambiguous)));
  return several.map(({ address, no, names }) => {
    const name = names[0] ? nameIn(names[0], language.code) : '';
    return makeVisible(
      `${padEnd(address, width, ambiguous)}  ${language.habits.named(no, name, null)}`.trimEnd(),
    );
  });
}
