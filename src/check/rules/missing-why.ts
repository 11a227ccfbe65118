import { type Found, valueAt } from '../../model/finding.ts';
import type { Progress } from '../../model/measure.ts';
import { planRule } from '../rule.ts';

const files = (entry: string) => ({
  'plans/example/plan.yaml': `name: 例示市の改革プラン
government: example
stages:
  - { id: on-plan, label: 計画通り, class: on-plan }
  - { id: changed, label: 変更・遅れ, class: off-plan }
asks: [why]
source: report
`,
  'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - ${entry}
source: report
`,
});

export const missingWhy = planRule({
  name: 'missing-why',
  severity: 'warning',
  example: () => ({
    bad: files('{ date: 2025-03-31, stage: changed }'),
    good: files('{ date: 2025-03-31, stage: changed, why: 夜間の職員の確保が遅れた }'),
  }),
  *check({ plan, stageIds }): Iterable<Found<MissingWhy>> {
    if (plan.asks.length === 0 || !stageIds) return;
    const offPlan = new Set(plan.stages.filter(stage => stage.class === 'off-plan').map(({ id }) => id));
    for (const measure of plan.measures) {
      for (const entry of measure.progress) {
        if (!offPlan.has(entry.stage)) continue;
        const missing = plan.asks.filter(key => !(key in entry) || entry[key as keyof Progress] === null);
        if (missing.length === 0) continue;
        yield {
          at: valueAt(measure, 'progress', measure.progress.indexOf(entry), 'stage'),
          facts: { missing },
          related: [valueAt(plan, 'asks')],
        };
      }
    }
  },
});

interface MissingWhy {
  /** What the plan asks for, and the entry does not say. */
  readonly missing: readonly string[];
}
