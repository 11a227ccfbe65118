import { type Found, type Place, valueAt } from '../../model/finding.ts';
import type { Count, Tally } from '../../model/published.ts';
import { countedWord, isBelow } from '../../model/tree.ts';
import { type Itemised, itemisedUnder, leavesBeyondDoubt, leavesOn } from '../itemised.ts';
import { planRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { isSummed, totalOf } from '../tally-count.ts';

const files = (stages: string) => ({
  'plans/example/plan.yaml': `name: 例示市の改革プラン
government: example
words: { measure: [取組] }
stages:
  - { id: on-plan, label: 計画通り, class: on-plan }
  - { id: changed, label: 変更・遅れ, class: off-plan }
source: report
`,
  'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress: [ { date: 2025-03-31, stage: on-plan } ]
source: report
`,
  'plans/example/measures/self-checkout.yaml': `name: 自動貸出機
progress: [ { date: 2025-03-31, stage: on-plan } ]
source: report
`,
  'plans/example/tallies/end-of-r6.yaml': `date: 2025-03-31
counts:
  - { of: 取組, total: 2, stages: ${stages} }
source: report
`,
});

export const tallyDisagrees = planRule({
  name: 'tally-disagrees',
  severity: 'error',
  needsWhole: true,
  example: () => ({
    bad: files('{ on-plan: 1, changed: 1 }'),
    good: files('{ on-plan: 2, changed: 0 }'),
  }),
  *check(context): Iterable<Found<TallyDisagrees>> {
    const { stageIds: stages } = context;
    if (context.plan.tallies.length === 0 || !stages) return;
    const leaves = leavesBeyondDoubt(context);
    if (!leaves) return;
    for (const tally of context.plan.tallies) {
      const leavesThen = leavesOn(leaves, tally.date);
      const disagreeing = tally.counts.flatMap((count, index) => {
        if (!isJudged(count, stages, context)) return [];
        const itemised = itemisedUnder(count.under, leavesThen, context);
        const difference = differenceOf(count, itemised);
        return difference ? [{ count, index, difference }] : [];
      });
      for (const { count, index, difference } of disagreeing) {
        // What is wrong in a part is wrong in the whole: one cause is one message.
        if (disagreeing.some(other => isPartOf(other.count, count, context))) continue;
        const at = placeOf(tally, index, count, difference);
        yield { at, facts: { of: count.of, under: count.under, date: tally.date, ...difference } };
      }
    }
  },
});

interface Difference {
  /** Where more are here than were published at all; else `null`. */
  readonly total: Compared | null;
  readonly stages: readonly (Compared & { readonly stage: string })[];
}

interface Compared {
  readonly published: number;
  readonly here: number;
}

interface TallyDisagrees extends Difference {
  readonly of: string;
  readonly under: string | null;
  readonly date: string;
}

function isJudged(count: Count, stages: ReadonlySet<string>, { plan }: RuleContext): boolean {
  const areStages = Object.keys(count.stages ?? {}).every(stage => stages.has(stage));
  return count.of === countedWord(plan) && isSummed(count) && areStages;
}

/** All of them here: the same in every stage. Some: no more in any stage than were published. */
function differenceOf(count: Count, { total, byStage, unsure }: Itemised): Difference | null {
  const published = totalOf(count);
  if (total > published) return { total: { published, here: total }, stages: [] };
  if (!count.stages) return null;
  const areAllHere = total === published && unsure === 0;
  const compared = (stage: string) => ({
    stage,
    published: publishedIn(count, stage),
    here: byStage.get(stage) ?? 0,
  });
  const differs = (stage: string) => {
    const { published, here } = compared(stage);
    return areAllHere ? here !== published : here > published;
  };
  const stages = [...Object.keys(count.stages), ...byStage.keys()].filter(differs);
  return stages.length > 0 ? { total: null, stages: [...new Set(stages)].map(compared) } : null;
}

/** Read as an own key: a stage may be called `constructor`. */
const publishedIn = ({ stages }: Count, stage: string): number =>
  stages && Object.hasOwn(stages, stage) ? stages[stage]! : 0;

function isPartOf(part: Count, whole: Count, { tree }: RuleContext): boolean {
  if (part === whole || part.under === null || part.under === whole.under) return false;
  if (whole.under === null) return true;
  const record = tree.records.get(part.under);
  return record !== undefined && isBelow(tree, record, whole.under);
}

function placeOf(tally: Tally, index: number, count: Count, { total, stages }: Difference): Place {
  const [first] = stages;
  if (first) return valueAt(tally, 'counts', index, 'stages', first.stage);
  return valueAt(tally, 'counts', index, total && count.total === null ? 'stages' : 'total');
}
