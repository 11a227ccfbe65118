import { valueAt } from '../../model/finding.ts';
import { planRule } from '../rule.ts';
import { isSummed, sumOfStages } from '../tally-count.ts';

const files = (total: number) => ({
  'plans/example/plan.yaml': `name: 例示市の改革プラン
government: example
words: { measure: [取組] }
stages:
  - { id: on-plan, label: 計画通り, class: on-plan }
  - { id: changed, label: 変更・遅れ, class: off-plan }
source: report
`,
  'plans/example/tallies/end-of-r6.yaml': `date: 2025-03-31
counts:
  - { of: 取組, total: ${total}, stages: { on-plan: 108, changed: 29 } }
source: report
`,
});

export const tallySum = planRule({
  name: 'tally-sum',
  severity: 'error',
  example: () => ({ bad: files(127), good: files(137) }),
  *check({ plan }) {
    for (const tally of plan.tallies) {
      for (const [index, count] of tally.counts.entries()) {
        if (isSummed(count)) continue;
        yield {
          at: valueAt(tally, 'counts', index, 'total'),
          facts: { total: count.total!, sum: sumOfStages(count) },
          related: [valueAt(tally, 'counts', index, 'stages')],
        };
      }
    }
  },
});
