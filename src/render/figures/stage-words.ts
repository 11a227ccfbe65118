import type { LeafAssessment, StageTotals } from '../../assess/plan-types.ts';
import type { Language } from '../../language/language.ts';
import { shortNameIn } from '../../language/name.ts';
import type { Stage } from '../../model/plan.ts';
import type { Day } from '../../model/record.ts';

/** The stage as tables name it. */
export const stageLabel = ({ label, short }: Stage, { code }: Language): string =>
  shortNameIn({ name: label, short }, code);

/** Labels with their counts: every stage of the vocabulary, then what is not reported, if there is any. */
export function stageCounts(
  { counts, unreported, total }: StageTotals,
  language: Language,
): readonly (readonly [label: string, count: number])[] {
  const isSilent = total > 0 && unreported === total;
  const stages = isSilent
    ? []
    : counts.map(({ stage, count }) => [stageLabel(stage, language), count] as const);
  return unreported > 0 ? [...stages, [language.terms.unreported, unreported]] : stages;
}

/** The day of the last report on anything counted; `null`: there is none. */
export function lastReport(leaves: readonly LeafAssessment[]): Day | null {
  let latest: Day | null = null;
  for (const { state, last } of leaves) {
    if (state === 'counted' && last && (latest === null || last.entry.date > latest))
      latest = last.entry.date;
  }
  return latest;
}

export const countsText = (counts: readonly (readonly [string, number])[]): string =>
  counts.map(([label, count]) => `${label} ${count}`).join('  ');
