import { valueAt } from '../../model/finding.ts';
import type { Stage } from '../../model/plan.ts';
import { closest } from '../../text/closest.ts';
import { planRule } from '../rule.ts';

export const unknownStage = planRule({
  name: 'unknown-stage',
  severity: 'error',
  example: {
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2025-03-31, stage: 計画どおり }
source: report
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2025-03-31, stage: on-plan }
source: report
`,
    },
  },
  *check({ plan, readable }) {
    if (!readable.plan) return;
    const known = new Set(plan.stages.map(stage => stage.id));
    const related = [valueAt(plan, 'stages')];
    for (const measure of plan.measures) {
      for (const [index, { stage }] of measure.progress.entries()) {
        if (known.has(stage)) continue;
        const facts = { stage, stages: plan.stages, meant: meantStage(stage, plan.stages) };
        yield { at: valueAt(measure, 'progress', index, 'stage'), facts, related };
      }
    }
  },
});

/** People write the label, or something near it or the id. */
function meantStage(written: string, stages: readonly Stage[]): Stage | null {
  const spellings = stages.flatMap(stage =>
    [stage.id, stage.label.ja, stage.label.en].flatMap(spelling => (spelling ? [{ spelling, stage }] : [])),
  );
  const found = closest(
    written,
    spellings.map(({ spelling }) => spelling),
  );
  return spellings.find(({ spelling }) => spelling === found)?.stage ?? null;
}
