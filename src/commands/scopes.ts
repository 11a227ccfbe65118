import { type Scope, scopeOf } from '../assess/select/scope.ts';
import type { Aside } from '../check/bearing.ts';
import { besideLines } from './beside.ts';
import type { Context } from './command.ts';
import { answersTo, type Query, type UnreadablePlan } from './query.ts';

/** The plans that records are chosen from. */
interface Scopes {
  readonly scopes: readonly Scope[];
  readonly unreadable: readonly UnreadablePlan[];
  /** What is said of all that the answer does without. */
  readonly broken: readonly string[];
}

export async function scopesFor(query: Query, { language }: Context): Promise<Scopes> {
  const { plans, errorsBeside } = await answersTo(query);
  const scopes: Scope[] = [];
  const unreadable: UnreadablePlan[] = [];
  const aside: Aside[] = [];
  for await (const answer of plans) {
    if (!answer.readable) {
      unreadable.push(answer);
      continue;
    }
    for (const one of answer.aside) aside.push(one);
    scopes.push(scopeOf(answer.assessment, answer.government?.organisations ?? null));
  }
  const broken = [
    ...unreadable.map(({ id, errors }) => `${id}: ${language.status.unreadable(errors)}`),
    ...besideLines(language, errorsBeside, aside),
  ];
  return { scopes, unreadable, broken };
}
