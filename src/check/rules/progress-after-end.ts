import { valueAt } from '../../model/finding.ts';
import { planRule } from '../rule.ts';

const measure = (last: string) => ({
  'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
ended: { date: 2025-03-31, how: done }
progress:
  - { date: 2024-03-31, stage: on-plan }
  - { date: ${last}, stage: on-plan }
source: report
`,
});

export const progressAfterEnd = planRule({
  name: 'progress-after-end',
  severity: 'error',
  example: () => ({ bad: measure('2026-03-31'), good: measure('2025-03-31') }),
  *check({ plan }) {
    for (const measure of plan.measures) {
      const { ended, progress } = measure;
      if (!ended) continue;
      const index = progress.findIndex(({ date }) => date > ended.date);
      if (index < 0) continue;
      yield {
        at: valueAt(measure, 'progress', index, 'date'),
        facts: { ended: ended.date },
        related: [valueAt(measure, 'ended', 'date')],
      };
    }
  },
});
