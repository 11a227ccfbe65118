import { type Found, type Place, valueAt } from '../../model/finding.ts';
import type { Measure } from '../../model/measure.ts';
import { levelOf } from '../../model/tree.ts';
import { planRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

const measures = (parent: string, child: string) => ({
  'plans/example/measures/open-library.yaml': `name: 図書館を使いやすくする
${parent}source: report
`,
  'plans/example/measures/evening-opening.yaml': `name: 夜間開館
under: open-library
${child}source: report
`,
});
const progress = `progress:
  - { date: 2025-03-31, stage: on-plan }
`;

export const progressOnUncounted = planRule({
  name: 'progress-on-uncounted',
  severity: 'error',
  needsWhole: true,
  example: () => ({ bad: measures(progress, ''), good: measures('', progress) }),
  *check(context): Iterable<Found<ProgressOnUncounted>> {
    const { plan } = context;
    const { counted, words } = plan;
    if (!context.knows('counted') || (counted !== null && !words.measure.includes(counted))) return;
    for (const measure of plan.measures) {
      if (measure.progress.length === 0 || context.misplaced.has(measure.id)) continue;
      if (context.counted.has(measure)) continue;
      yield {
        at: valueAt(measure, 'progress'),
        facts: { level: levelOf(plan, context.tree, measure), counted },
        related: [reasonFor(measure, context)],
      };
    }
  },
});

interface ProgressOnUncounted {
  readonly level: string | null;
  /** The level that the plan counts; `null`: what no measure is under. */
  readonly counted: string | null;
}

/** What the plan counts; else a measure that stands below. */
function reasonFor({ id }: Measure, { plan, tree }: RuleContext): Place {
  if (plan.counted !== null) return valueAt(plan, 'counted');
  const below = tree.below.get(id)?.find(record => record.kind === 'measure');
  return valueAt(below ?? plan, 'under');
}
