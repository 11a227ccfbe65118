import type { PlanChange } from '../../../compare/types.ts';
import { planWords } from '../../../language/name.ts';
import type { Items } from '../document.ts';
import { indicatorItem } from './indicator-items.ts';
import { measureItem, tallyItem } from './measure-items.ts';
import { editItem, itemsOf, recordItem, totalItems } from './record-items.ts';
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
    {
      heading: status.indicators(words.indicator),
      items: indicators.map(one => indicatorItem(one, telling)),
    },
    { heading: status.measures(words.counted), items: measures.map(one => measureItem(one, telling)) },
    { heading: diff.headings.tallies, items: change.tallies.map(one => tallyItem(one, telling)) },
    { heading: diff.headings.records, items: records.map(one => recordItem(one, plan, language)) },
  ]);
  const aside = itemsOf([
    { heading: diff.headings.totals, items: totalItems(change, telling) },
    { heading: diff.headings.edits, items: change.edits.map(one => editItem(one, plan, language)) },
  ]);
  return { results, aside };
}
