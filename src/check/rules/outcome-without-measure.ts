import { type Found, valueAt } from '../../model/finding.ts';
import { planRule } from '../rule.ts';

const files = (aims: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
level: outcome
unit: 人
goal: increase
source: report
`,
  'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
${aims}source: report
`,
});

export const outcomeWithoutMeasure = planRule({
  name: 'outcome-without-measure',
  severity: 'warning',
  needsWhole: true,
  example: () => ({ bad: files(''), good: files('aims: [visitors]\n') }),
  *check({ plan }): Iterable<Found<OutcomeWithoutMeasure>> {
    const aimed = new Set(plan.measures.flatMap(({ aims }) => aims));
    for (const indicator of plan.indicators) {
      if (indicator.level !== 'outcome' || aimed.has(indicator.id)) continue;
      yield { at: valueAt(indicator, 'level'), facts: { id: indicator.id } };
    }
  },
});

interface OutcomeWithoutMeasure {
  readonly id: string;
}
