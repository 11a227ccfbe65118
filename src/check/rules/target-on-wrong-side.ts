import type { Found } from '../../model/finding.ts';
import type { Goal } from '../../model/goals.ts';
import { planRule } from '../rule.ts';
import { oddTargetsBy } from '../target-sides.ts';

const indicator = (goal: string) => ({
  'plans/example/indicators/debt-ratio.yaml': `name: 将来負担比率
unit: "%"
goal: ${goal}
baseline: { year: R5, value: 104.6 }
targets: [ { year: R9, value: 107.8 } ]
source: report
`,
});

export const targetOnWrongSide = planRule({
  name: 'target-on-wrong-side',
  severity: 'error',
  needsWhole: true,
  example: () => ({ bad: indicator('decrease'), good: indicator('at-most') }),
  *check(context): Iterable<Found<TargetOnWrongSide>> {
    for (const [first, ...others] of oddTargetsBy('wrong', context.oddTargets)) {
      const { goal, value, baseline, rebased } = first!;
      const related = [first!.baselineAt, ...others.map(({ at }) => at)];
      yield { at: first!.at, facts: { goal, value, baseline, others: others.length, rebased }, related };
    }
  },
});

interface TargetOnWrongSide {
  readonly goal: Goal;
  readonly value: number;
  readonly baseline: number;
  /** How many more targets of the indicator lie on this side. */
  readonly others: number;
  /** The baseline is the new one of a break. */
  readonly rebased: boolean;
}
