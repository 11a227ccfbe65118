import type { Found, Place } from '../../../src/model/finding.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { aPlan } from '../../build/plan.ts';
import { aSubject } from '../../build/rule-context.ts';

interface Rule {
  check(context: ReturnType<typeof aSubject>): Iterable<Found<unknown>>;
}

/** What a rule finds in a plan: where, as a path into the file, what it points to beside, and the facts. */
export function foundIn(rule: Rule, parts: Partial<Plan>) {
  const written = ({ at }: Place) => (at && 'pointer' in at ? at.pointer.join('.') : null);
  return [...rule.check(aSubject(aPlan(parts)))].map(({ at, related = [], facts }) => ({
    at: written(at),
    related: related.map(written),
    facts,
  }));
}
