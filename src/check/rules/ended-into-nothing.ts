import { type Found, valueAt } from '../../model/finding.ts';
import { planRule } from '../rule.ts';

const measures = (into: string) => ({
  'plans/example/measures/open-library.yaml': 'name: 図書館の開館時間の延長\n',
  'plans/example/measures/self-checkout.yaml': `name: 自動貸出機
ended: { date: 2025-03-31, how: merged, into: [${into}] }
source: report
`,
});

export const endedIntoNothing = planRule({
  name: 'ended-into-nothing',
  severity: 'error',
  example: () => ({ bad: measures('open-libary'), good: measures('open-library') }),
  *check(context): Iterable<Found<EndedIntoNothing>> {
    for (const unresolved of context.unresolved) {
      const { reference, problem } = unresolved;
      if (reference.field !== 'into' || 'wrong' in problem) continue;
      const facts = { slip: 'unknown', meant: context.meantBy(unresolved) } as const;
      yield { at: reference.at, facts };
    }
    for (const measure of context.plan.measures) {
      const { how, into } = measure.ended ?? nothing;
      if ((how === 'merged' || how === 'split') && into.length === 0) {
        yield { at: valueAt(measure, 'ended', 'how'), facts: { slip: how, meant: null } };
      }
      for (const [index, id] of into.entries()) {
        if (id !== measure.id) continue;
        yield { at: valueAt(measure, 'ended', 'into', index), facts: { slip: 'itself', meant: null } };
      }
    }
  },
});

const nothing = { how: null, into: [] };

interface EndedIntoNothing {
  /** What is named is not there, or is the measure itself; or it was merged or split, and nothing is named. */
  readonly slip: 'unknown' | 'itself' | 'merged' | 'split';
  readonly meant: string | null;
}
