import type { LeafAssessment, PlanAssessment } from '../assess/plan-types.ts';
import type { Measure, Progress } from '../model/measure.ts';
import type { Day } from '../model/record.ts';
import { descendants, stateOn, treeOf } from '../model/tree.ts';
import type { Pair } from './pair.ts';
import { pairRecords } from './pairs.ts';
import { same } from './same.ts';
import type { MeasureChange } from './types.ts';

export function compareMeasures(plans: Pair<PlanAssessment>): {
  readonly pairs: readonly Pair<Measure | null>[];
  readonly changes: readonly MeasureChange[];
} {
  const pairs = pairRecords(plans.before.plan.measures, plans.after.plan.measures);
  const leaves = { before: leavesOf(plans.before), after: leavesOf(plans.after) };
  const changes = pairs.flatMap(pair => {
    const leaf = {
      before: (pair.before && leaves.before.get(pair.before.id)) ?? null,
      after: (pair.after && leaves.after.get(pair.after.id)) ?? null,
    };
    return compareMeasure(pair, leaf, plans) ?? [];
  });
  const order = new Map(
    [plans.before, plans.after]
      .flatMap(({ plan }) => descendants(treeOf(plan), null))
      .map(({ record }, index) => [record.id, index]),
  );
  const place = ({ measure }: MeasureChange) => order.get(measure.id) ?? 0;
  return { pairs, changes: changes.sort((a, b) => place(a) - place(b)) };
}

const leavesOf = ({ leaves }: PlanAssessment): ReadonlyMap<string, LeafAssessment> =>
  new Map(leaves.map(leaf => [leaf.measure.id, leaf]));

/** What changed in a measure that is there in both states; of one that came, what it brought. */
function compareMeasure(
  { before, after }: Pair<Measure | null>,
  leaf: Pair<LeafAssessment | null>,
  plans: Pair<PlanAssessment>,
): MeasureChange | null {
  const measure = after ?? before;
  if (!measure || !after) return null;
  const days = { before: plans.before.asOf, after: plans.after.asOf };
  const stage = stageChange(leaf);
  const { reports, rewritten } = historyChange(before, after, days);
  const began = leaf.before?.state === 'not-begun' && leaf.after !== null && leaf.after.state !== 'not-begun';
  const wasEnded = isEnded(before, days.before);
  const ends = isEnded(after, days.after);
  const announced = before !== null && before.ended === null && after.ended !== null;
  const under = before && before.under !== after.under ? { before: before.under, after: after.under } : null;
  const silent = leaf.after?.silent === true && leaf.before?.silent === false;
  const change: MeasureChange = {
    measure,
    leaf,
    stage,
    reports,
    rewritten,
    began,
    ended: (ends && !wasEnded) || announced ? after.ended : null,
    resumed: wasEnded && !ends,
    under,
    silent,
  };
  const happened =
    stage || reports.length > 0 || rewritten.length > 0 || began || change.ended || change.resumed || under;
  return happened || silent ? change : null;
}

/** On the day of its end it still takes part: it ends where it leaves the count. */
const isEnded = (measure: Measure | null, day: Day) => measure !== null && stateOn(measure, day) === 'ended';

function stageChange({ before, after }: Pair<LeafAssessment | null>): MeasureChange['stage'] {
  const pair = { before: before?.stage?.id ?? null, after: after?.stage?.id ?? null };
  return after === null || pair.before === pair.after ? null : pair;
}

/** By their days: an entry that came late may stand between two old ones. */
function historyChange(before: Measure | null, after: Measure, days: Pair<Day>) {
  const earlier = knownAt(before?.progress ?? [], days.before);
  const later = knownAt(after.progress, days.after);
  const standing = new Map(later.map(entry => [entry.date, entry]));
  const rewritten = earlier.flatMap(entry => {
    const now = standing.get(entry.date) ?? null;
    return now && same(now.stage, entry.stage) ? [] : [{ before: entry, after: now }];
  });
  const known = new Set(earlier.map(({ date }) => date));
  return { reports: later.filter(({ date }) => !known.has(date)), rewritten };
}

const knownAt = (progress: readonly Progress[], day: Day) => progress.filter(({ date }) => date <= day);
