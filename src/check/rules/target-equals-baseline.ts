import type { Found } from '../../model/finding.ts';
import type { Goal } from '../../model/goals.ts';
import { planRule } from '../rule.ts';
import { oddTargetsBy } from '../target-sides.ts';

const indicator = (goal: string) => ({
  'plans/example/indicators/satisfaction.yaml': `name: 利用者の満足度
unit: "%"
goal: ${goal}
baseline: { year: R5, value: 87 }
targets: [ { year: R9, value: 87 } ]
source: report
`,
});

export const targetEqualsBaseline = planRule({
  name: 'target-equals-baseline',
  severity: 'error',
  needsWhole: true,
  example: () => ({ bad: indicator('increase'), good: indicator('at-least') }),
  *check(context): Iterable<Found<TargetEqualsBaseline>> {
    for (const [first, ...others] of oddTargetsBy('equal', context.oddTargets)) {
      const { goal, value, at, baselineAt, rebased } = first!;
      const related = [baselineAt, ...others.map(other => other.at)];
      yield { at, facts: { goal, value, others: others.length, rebased }, related };
    }
  },
});

interface TargetEqualsBaseline {
  readonly goal: Goal;
  readonly value: number;
  /** How many more targets of the indicator equal their baseline. */
  readonly others: number;
  /** The baseline is the new one of a break. */
  readonly rebased: boolean;
}
