import type { PlanChange } from '../../../compare/types.ts';
import { briefNameIn, planWords } from '../../../language/name.ts';
import { policiesIn, treeOf } from '../../../model/tree.ts';
import type { Item, Items } from '../document.ts';
import { indicatorItem } from './indicator-items.ts';
import { measureItem, tallyItem } from './measure-items.ts';
import { editItems, itemsOf, ofRules, ofTexts, ofThePast, recordItem, totalItems } from './record-items.ts';
import type { Telling } from './telling.ts';

export interface PlanSections {
  readonly results: readonly Items[];
  /** The totals that follow from them, and edits without a result. */
  readonly aside: readonly Items[];
}

/** Everything that changed in a plan, by what kind of thing it is; what did not change has no section. */
export function planSections(change: PlanChange, telling: Telling): PlanSections {
  const { language, plan } = telling;
  const { diff, terms, code, status } = language;
  const words = planWords(plan, code, terms);
  const records = change.records.filter(({ kind }) => kind !== 'tally');
  const came = new Set(records.filter(one => one.change === 'added').map(({ id }) => id));
  const indicators = change.indicators.filter(
    ({ assessed, indicator }) => assessed.before && assessed.after && !came.has(indicator.id),
  );
  const measures = change.measures.filter(({ measure }) => !came.has(measure.id));
  const results = itemsOf([
    ...byPolicy(status.indicators(words.indicator), indicators, telling, {
      policyOf: ({ policy }) => policy,
      itemOf: one => indicatorItem(one, telling),
    }),
    ...byPolicy(status.measures(words.counted), measures, telling, {
      policyOf: ({ leaf }) => (leaf.after ?? leaf.before)?.policy ?? null,
      itemOf: one => measureItem(one, telling),
    }),
    { heading: diff.headings.rules, items: editItems(change.edits, ofRules, plan, language) },
    { heading: diff.headings.past, items: editItems(change.edits, ofThePast, plan, language) },
    { heading: diff.headings.tallies, items: change.tallies.map(one => tallyItem(one, telling)) },
    { heading: diff.headings.records, items: records.map(one => recordItem(one, plan, language)) },
  ]);
  const aside = itemsOf([
    { heading: diff.headings.totals, items: totalItems(change, telling) },
    { heading: diff.headings.edits, items: editItems(change.edits, ofTexts, plan, language) },
  ]);
  return { results, aside };
}

/** One list; where what changed stands under several policies, one for each. */
function byPolicy<Change>(
  heading: string,
  changes: readonly Change[],
  { plan, language }: Telling,
  {
    policyOf,
    itemOf,
  }: { readonly policyOf: (change: Change) => string | null; readonly itemOf: (change: Change) => Item },
): readonly Omit<Items, 'kind'>[] {
  const { code, diff, formatting } = language;
  const groups = [...policiesIn(treeOf(plan)), null].map(policy => ({
    heading: policy ? formatting.named(policy.no, briefNameIn(policy.name, code), null) : diff.unassigned,
    items: changes.filter(change => policyOf(change) === (policy?.id ?? null)).map(itemOf),
  }));
  const there = groups.filter(({ items }) => items.length > 0);
  if (there.length < 2) return [{ heading, items: there.flatMap(({ items }) => items) }];
  return there.map(group => ({
    heading: `${heading}${formatting.aside(group.heading)}`,
    items: group.items,
  }));
}
