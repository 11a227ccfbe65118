import { recordsOfKind } from '../model/plan.ts';
import { everyRecordKind, type RecordKind } from '../model/record.ts';
import { type Closest, closestAmong, prepared } from '../text/closest.ts';
import { type Candidate, meaningsOf, meantAmong, spellingsOf } from './meant.ts';
import type { RuleContext, Unresolved } from './rule-context.ts';

type Find = (written: string) => string | null;

/**
 * Finds the reference that was probably meant, as it is to be written. What can be meant is gone through once, however
 * many references lead nowhere.
 */
export function meantReferences(context: RuleContext): (unresolved: Unresolved) => string | null {
  const finders = new Map<string, Find>();
  const finder = (key: string, make: () => Find): Find => {
    const found = finders.get(key) ?? make();
    finders.set(key, found);
    return found;
  };
  const among = (key: string, candidates: () => Iterable<string>): Closest =>
    finder(key, () => closestAmong(prepared(candidates())));

  return ({ reference, problem }) => {
    const { written, kinds } = reference;
    if ('wrong' in problem) return null;
    if (problem.missing === 'part') {
      const { id, parts } = problem;
      const part = among(`part ${id}`, () => parts)(written.slice(written.lastIndexOf('/') + 1));
      return part && `${id}/${part}`;
    }
    const [first = '', ...rest] = written.split('/');
    if (problem.missing === 'plan') {
      const own = among('own', () => context.withParts.keys());
      const meant = own(first) ?? context.otherPlans.closestPlan(first);
      return meant && [meant, ...rest].join('/');
    }
    if (problem.plan === null) {
      return finder(`here ${kinds.join()}`, () => meantAmong(() => meaningsOf(candidates(kinds, context))))(
        written,
      );
    }
    const { plan } = problem;
    const id = among(`plan ${plan}`, () => context.otherPlans.idsOf(plan))(rest[0] ?? '');
    return id && [first, id, ...rest.slice(1)].join('/');
  };
}

function* candidates(kinds: readonly RecordKind[], { plan }: RuleContext): Iterable<Candidate<string>> {
  for (const kind of everyRecordKind.filter(one => kinds.includes(one))) {
    for (const record of recordsOfKind(plan, kind)) {
      const { id } = record;
      yield { thing: id, spellings: 'name' in record ? spellingsOf(id, record.name) : [id] };
    }
  }
}
