import { type Found, valueAt } from '../../model/finding.ts';
import type { RecordKind } from '../../model/record.ts';
import type { Shared } from '../../model/shared.ts';
import { searchesAmong } from '../../text/closest.ts';
import { meaningsBy, meantAmong, spellingsOf } from '../meant.ts';
import { planRule } from '../rule.ts';
import type { ReferenceField, RuleContext, Unresolved } from '../rule-context.ts';

export const unknownReference = planRule({
  name: 'unknown-reference',
  severity: 'error',
  example: () => ({
    bad: {
      'plans/example/policies/services.yaml': 'name: 市民サービス\n',
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
under: service
`,
    },
    good: {
      'plans/example/policies/services.yaml': 'name: 市民サービス\n',
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
under: services
`,
    },
  }),
  *check(context): Iterable<Found<UnknownReference>> {
    yield* ofThePlan(context);
    for (const unresolved of context.unresolved) {
      const { reference, problem } = unresolved;
      if ('wrong' in problem || hasRuleOfItsOwn(unresolved)) continue;
      const { field, kinds } = reference;
      const meant = context.meantBy(unresolved);
      yield { at: reference.at, facts: { field, missing: problem.missing, kinds, meant } };
    }
  },
});

interface UnknownReference {
  readonly field: ReferenceField | 'government';
  readonly missing: 'government' | 'plan' | 'record' | 'part';
  /** What may stand there. */
  readonly kinds: readonly RecordKind[];
  readonly meant: string | null;
}

function hasRuleOfItsOwn({ reference: { field }, problem }: Unresolved): boolean {
  return field === 'into' || field === 'review' || ('of' in problem && problem.of === 'survey');
}

function* ofThePlan(context: RuleContext): Iterable<Found<UnknownReference>> {
  const { plan, shared, brokenShared, otherPlans } = context;
  const { government, follows } = plan;
  if (context.knows('government') && !shared.governments.has(government) && !brokenShared.has(government)) {
    const facts = { field: 'government', missing: 'government', kinds: [] } as const;
    yield {
      at: valueAt(plan, 'government'),
      facts: { ...facts, meant: meantGovernment(government, shared) },
    };
  }
  if (follows !== null && !otherPlans.hasPlan(follows)) {
    const meant = otherPlans.closestPlan(follows, plan.id);
    yield { at: valueAt(plan, 'follows'), facts: { field: 'follows', missing: 'plan', kinds: [], meant } };
  }
}

const governmentsMeant = meaningsBy(({ governments }: Shared) =>
  [...governments.values()].map(({ id, name }) => ({ thing: id, spellings: spellingsOf(id, name) })),
);

const meantGovernment = (written: string, shared: Shared): string | null =>
  meantAmong(() => governmentsMeant(shared), searchesAmong(shared.governments.size))(written);
