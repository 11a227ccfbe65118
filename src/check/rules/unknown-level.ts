import { type Found, type Place, valueAt } from '../../model/finding.ts';
import { closestAmong, prepared } from '../../text/closest.ts';
import { planRule } from '../rule.ts';

const plan = `name: 例示市の改革プラン
government: example
words: { measure: [施策, 取組] }
source: report
`;

export const unknownLevel = planRule({
  name: 'unknown-level',
  severity: 'error',
  example: () => ({
    bad: {
      'plans/example/plan.yaml': plan,
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
level: 取り組み
`,
    },
    good: {
      'plans/example/plan.yaml': plan,
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
level: 取組
`,
    },
  }),
  *check(context) {
    if (!context.knows('words')) return;
    const { plan } = context;
    const levels = plan.words.measure;
    const meant = closestAmong(prepared(levels));
    const unknown = (field: UnknownLevel['field'], written: string, at: Place): Found<UnknownLevel> => ({
      at,
      facts: { field, written, levels, meant: meant(written) },
      related: [valueAt(plan, 'words', 'measure')],
    });
    if (plan.counted !== null && !levels.includes(plan.counted)) {
      yield unknown('counted', plan.counted, valueAt(plan, 'counted'));
    }
    for (const measure of plan.measures) {
      if (measure.level === null || levels.includes(measure.level)) continue;
      yield unknown('level', measure.level, valueAt(measure, 'level'));
    }
    const countable = [...levels, plan.words.policy, plan.words.indicator];
    for (const tally of plan.tallies) {
      for (const [index, { of }] of tally.counts.entries()) {
        if (!countable.includes(of)) yield unknown('of', of, valueAt(tally, 'counts', index, 'of'));
      }
    }
  },
});

interface UnknownLevel {
  readonly field: 'level' | 'counted' | 'of';
  readonly written: string;
  readonly levels: readonly string[];
  readonly meant: string | null;
}
