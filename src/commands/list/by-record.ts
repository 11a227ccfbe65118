import { about, type RecordsByPlan, under } from '../../assess/select/filters.ts';
import type { ListedOpinion } from '../../assess/select/listed.ts';
import type { Chosen, Scope } from '../../assess/select/scope.ts';
import type { UsageProblem } from '../../language/run.ts';
import type { Plan, TreeRecord } from '../../model/plan.ts';
import { isTreeKind } from '../../model/record.ts';
import { type Findable, findablesOf, type Handles } from '../records/findable.ts';
import { matching, nearest } from '../records/match.ts';
import { unknownValue } from './choices.ts';
import type { Maker } from './filters.ts';

/** A policy, or a measure that others stand under, found as `show` finds a record; in every plan that has one. */
export const byHeading =
  <Row extends Chosen<unknown>>(recordsOf: (row: Row) => readonly TreeRecord[]): Maker<Row> =>
  ({ input, scopes }) => {
    const records = recordsIn(scopes);
    const policies = records.filter(({ kind }) => kind === 'policy');
    const parents = records.filter(({ kind, id, plan }) => kind === 'measure' && hasBelow(scopes, plan, id));
    const found: Findable[] = [];
    for (const written of input.texts('policy')) {
      const own = inPlan(written, policies);
      const answers = own.length > 0 ? own : inPlan(written, parents);
      if (answers.length === 0) return unknownRecord('--policy', written, policies);
      for (const one of answers) found.push(one);
    }
    return under(byPlan(found, scopes), recordsOf);
  };

/** What opinions are about: a record, a topic, or a whole plan. */
export const bySubject: Maker<ListedOpinion> = ({ input, scopes }) => {
  const records = recordsIn(scopes).filter(({ kind }) => kind === 'plan' || isTreeKind(kind));
  const subjects = [...records, ...topicsIn(scopes)];
  const found: (Findable | Topic)[] = [];
  for (const written of input.texts('about')) {
    const answers = inPlan(written, subjects);
    if (answers.length === 0) return unknownRecord('--about', written, records);
    for (const one of answers) found.push(one);
  }
  const findables = found.filter(one => 'subject' in one);
  const plans = findables.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
  return about({
    records: byPlan(findables, scopes),
    topics: new Set(found.filter(one => !('subject' in one)).map(({ id }) => id)),
    plans: new Set(scopes.map(({ plan }) => plan).filter(({ id }) => plans.includes(id))),
  });
};

const recordsIn = (scopes: readonly Scope[]) => scopes.flatMap(({ plan }) => findablesOf(plan));

function hasBelow(scopes: readonly Scope[], plan: string | null, id: string): boolean {
  return scopes.some(scope => scope.plan.id === plan && scope.tree.below.has(id));
}

interface Topic extends Handles {
  readonly address: null;
}

function topicsIn(scopes: readonly Scope[]): Topic[] {
  const opinions = scopes.flatMap(({ plan }) => plan.reviews).flatMap(review => review.opinions);
  const topics = new Map(opinions.flatMap(({ topic }) => (topic ? [[topic.plain, topic] as const] : [])));
  return [...topics].map(([id, { by }]) => ({ id, no: null, names: [by], address: null }));
}

/** `plan/…` where the record is of that plan; else wherever it is. */
function inPlan<One extends Handles & { readonly address: string | null }>(
  written: string,
  candidates: readonly One[],
): readonly One[] {
  const byAddress = candidates.filter(({ address }) => address === written);
  return byAddress.length > 0 ? byAddress : matching(written, candidates);
}

function byPlan(found: readonly Findable[], scopes: readonly Scope[]): RecordsByPlan {
  const ids = (plan: Plan) => found.filter(one => one.plan === plan.id).map(({ id }) => id);
  return new Map(scopes.map(({ plan }) => [plan, new Set(ids(plan))]));
}

function unknownRecord(option: string, written: string, records: readonly Findable[]): UsageProblem {
  const addresses = records.map(({ address }) => address);
  return unknownValue(option, written, addresses, nearest(written, records)?.handle ?? null);
}
