import type { Plan } from '../model/plan.ts';
import type { RecordKind } from '../model/record.ts';
import { closest } from '../text/closest.ts';
import { type Candidate, meantThing, spellingsOf } from './meant.ts';
import type { PlanSubject } from './plan-subject.ts';
import type { Unresolved } from './resolve.ts';

/** The reference that was probably meant, as it is to be written. */
export function meantReference({ reference, problem }: Unresolved, subject: PlanSubject): string | null {
  const { written, kinds } = reference;
  if ('wrong' in problem) return null;
  if (problem.missing === 'part') {
    const part = closest(written.slice(written.lastIndexOf('/') + 1), problem.parts);
    return part && `${problem.id}/${part}`;
  }
  const [first = '', ...rest] = written.split('/');
  if (problem.missing === 'plan') {
    const own = [...subject.plan.indicators, ...subject.plan.surveys].map(({ id }) => id);
    const meant = closest(first, [...subject.elsewhere.plans, ...own]);
    return meant && [meant, ...rest].join('/');
  }
  if (problem.plan === null) return meantRecord(written, kinds, subject.plan);
  const id = closest(rest[0] ?? '', subject.elsewhere.idsOf(problem.plan));
  return id && [first, id, ...rest.slice(1)].join('/');
}

function meantRecord(written: string, kinds: readonly RecordKind[], plan: Plan): string | null {
  return meantThing(written, candidates(kinds, plan));
}

function* candidates(kinds: readonly RecordKind[], plan: Plan): Iterable<Candidate<string>> {
  const named = [...plan.policies, ...plan.measures, ...plan.indicators, ...plan.reviews, ...plan.surveys];
  for (const { kind, id, name } of named) {
    if (kinds.includes(kind)) yield { thing: id, spellings: spellingsOf(id, name) };
  }
  if (kinds.includes('tally')) for (const { id } of plan.tallies) yield { thing: id, spellings: [id] };
}
