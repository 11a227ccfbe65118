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
  *check(subject): Iterable<Found<EndedIntoNothing>> {
    for (const unresolved of subject.unresolved) {
      const { reference, problem } = unresolved;
      if (reference.field !== 'into' || 'wrong' in problem) continue;
      const facts = { itself: false, meant: subject.meantBy(unresolved) };
      yield { at: reference.at, facts };
    }
    for (const measure of subject.plan.measures) {
      for (const [index, into] of (measure.ended?.into ?? []).entries()) {
        if (into !== measure.id) continue;
        yield { at: valueAt(measure, 'ended', 'into', index), facts: { itself: true, meant: null } };
      }
    }
  },
});

interface EndedIntoNothing {
  readonly itself: boolean;
  readonly meant: string | null;
}
