import type { Plan, Stage } from '../model/plan.ts';
import type { Count, Tally } from '../model/published.ts';
import type { Day } from '../model/record.ts';
import { countedWord, stateOn } from '../model/tree.ts';
import type { LeafAssessment, PublishedTotals, StageSummary, StageTotals } from './plan-types.ts';

/** Where leaves stand, with the tally of a policy, or of the whole plan for `null`; `undefined` for what has none. */
export function summaryOf(
  plan: Plan,
  leaves: readonly LeafAssessment[],
  asOf: Day,
  under: string | null | undefined,
): StageSummary {
  const counted = leaves.filter(({ state }) => state === 'counted');
  const itemised = itemisedTotals(plan.stages, counted, asOf);
  const published = under === undefined ? null : publishedTotals(plan, asOf, under);
  const servesPublished =
    published !== null && published.total > Math.max(itemised.total, listedOn(leaves, published.asOf));
  const { total, unreported, counts, asOf: day } = servesPublished ? published : itemised;
  return {
    basis: servesPublished ? 'published' : 'itemised',
    asOf: day,
    of: countedWord(plan),
    total,
    unreported,
    counts,
    silent: counted.filter(({ silent }) => silent).length,
    notBegun: leaves.filter(({ state }) => state === 'not-begun').length,
    ended: leaves.filter(({ state }) => state === 'ended').length,
    itemised,
    published,
  };
}

/**
 * A tally counts more than is itemised here only if it did so on its own day too: that measures have ended since
 * does not make an old total the better one.
 */
function listedOn(leaves: readonly LeafAssessment[], day: Day): number {
  return leaves.filter(({ measure }) => stateOn(measure, day) === 'counted').length;
}

function itemisedTotals(
  stages: readonly Stage[],
  counted: readonly LeafAssessment[],
  asOf: Day,
): StageTotals {
  const byStage = new Map<string, number>();
  for (const { stage } of counted) if (stage) byStage.set(stage.id, (byStage.get(stage.id) ?? 0) + 1);
  return { asOf, ...totalsOf(stages, counted.length, id => byStage.get(id) ?? 0) };
}

function totalsOf(
  stages: readonly Stage[],
  total: number | null,
  countOf: (stage: string) => number,
): Omit<StageTotals, 'asOf'> {
  const counts = stages.map(stage => ({ stage, count: countOf(stage.id) }));
  const sum = counts.reduce((all, { count }) => all + count, 0);
  return { total: total ?? sum, unreported: (total ?? sum) - sum, counts };
}

/** The latest tally of what the plan counts; of several on one day the last by id. */
function publishedTotals(plan: Plan, asOf: Day, under: string | null): PublishedTotals | null {
  const word = countedWord(plan);
  let latest: PublishedTotals | null = null;
  for (const tally of plan.tallies) {
    if (tally.date > asOf || (latest && isBefore(tally, latest.tally))) continue;
    const index = tally.counts.findLastIndex(count => count.of === word && count.under === under);
    if (index >= 0) latest = publishedBy(plan.stages, tally, index);
  }
  return latest;
}

function isBefore(a: Tally, b: Tally): boolean {
  return a.date < b.date || (a.date === b.date && a.id < b.id);
}

function publishedBy(stages: readonly Stage[], tally: Tally, index: number): PublishedTotals {
  const entry = tally.counts[index]!;
  const totals = totalsOf(stages, entry.total, stage => countOf(entry, stage));
  return { tally, index, entry, asOf: tally.date, ...totals };
}

/** Read as an own key: a stage may be called `constructor`. */
function countOf({ stages }: Count, stage: string): number {
  return stages && Object.hasOwn(stages, stage) ? stages[stage]! : 0;
}
