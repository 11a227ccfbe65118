import { type Found, valueAt } from '../../model/finding.ts';
import type { SurveyGroup } from '../../model/published.ts';
import { decimalsOf, exact } from '../../number/exact.ts';
import type { Fraction } from '../../number/fraction.ts';
import { absolute, add, compare, divide, fraction, subtract, zero } from '../../number/fraction.ts';
import { planRule } from '../rule.ts';

const survey = (mean: number) => ({
  'plans/example/surveys/staff-2025.yaml': `name: 職員満足度調査
date: 2025-08
decimals: 2
groups:
  - id: change
    name: 改革・改善
    mean: ${mean}
    items:
      - { id: welcome, name: 新しい手法の受け入れ, value: 3.15 }
      - { id: daring, name: 変化への挑戦, value: 3.36 }
source: report
`,
});

export const meanDisagrees = planRule({
  name: 'mean-disagrees',
  severity: 'error',
  needsWhole: true,
  example: () => ({ bad: survey(3.62), good: survey(3.26) }),
  *check({ plan }): Iterable<Found<MeanDisagrees>> {
    for (const survey of plan.surveys) {
      for (const [index, group] of survey.groups.entries()) {
        if (group.mean === null || group.items.length === 0) continue;
        const decimals = survey.decimals ?? decimalsOf(group.mean);
        if (isPlainlyNear(group.mean, group, decimals)) continue;
        const computed = meanOf(group);
        const distance = absolute(subtract(exact(group.mean), computed));
        if (compare(distance, halfUnit(decimals)) <= 0) continue;
        yield {
          at: valueAt(survey, 'groups', index, 'mean'),
          facts: { mean: group.mean, computed, decimals },
          related: [valueAt(survey, 'groups', index, 'items')],
        };
      }
    }
  },
});

interface MeanDisagrees {
  readonly mean: number;
  readonly computed: Fraction;
  readonly decimals: number;
}

/** Whether rounding alone explains it, whatever binary rounding adds: exact arithmetic is dear, and few means need it. */
function isPlainlyNear(mean: number, { items }: SurveyGroup, decimals: number): boolean {
  let [sum, size] = [0, Math.abs(mean)];
  for (const { value } of items) {
    sum += value;
    size += Math.abs(value);
  }
  const doubt = size * (items.length + 2) * Number.EPSILON;
  return Math.abs(mean - sum / items.length) + doubt < 0.499 * 10 ** -decimals;
}

function meanOf({ items }: SurveyGroup): Fraction {
  const sum = items.reduce((total, { value }) => add(total, exact(value)), zero);
  return divide(sum, fraction(items.length));
}

/** As far as rounding can move a number: 3.255 is published as 3.26 by some and as 3.25 by others. */
const halfUnit = (decimals: number): Fraction => fraction(1, 2n * 10n ** BigInt(decimals));
