import type { ExplainedCounts } from '../../../explain/explained.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, planWords } from '../../../language/name.ts';

export function countsProse(
  { plan, record, summary, leaves, asOf }: ExplainedCounts,
  language: Language,
): string[] {
  const { prose, formatting, terms, status, code } = language;
  const words = planWords(plan, code, terms);
  const own = record && leaves.find(({ leaf }) => leaf.measure.id === record.id);
  if (own) {
    const { last, stage } = own.leaf;
    const name = nameIn(own.leaf.measure.name, code);
    if (!last || !stage) return [prose.counts.noReport(name)];
    return [
      prose.counts.stands({
        name,
        day: formatting.dayLong(last.entry.date),
        stage: nameIn(stage.label, code),
      }),
    ];
  }
  if (summary.total === 0) return [prose.counts.none({ what: words.counted })];
  const counts = [
    ...summary.counts.map(({ stage, count }) => [nameIn(stage.label, code), count] as const),
    ...(summary.unreported > 0 ? [[terms.unreported, summary.unreported] as const] : []),
  ];
  const facts = {
    day: formatting.dayLong(summary.basis === 'published' ? summary.asOf : asOf),
    what: words.counted,
    total: status.items(summary.total),
    counts: formatting.list(counts.map(([label, count]) => `${label} ${status.items(count)}`)),
  };
  if (summary.basis === 'itemised') return [prose.counts.itemised(facts)];
  const listed = prose.counts.listed({ total: status.items(summary.itemised.total) });
  return [prose.paragraph([prose.counts.published(facts), listed])];
}
