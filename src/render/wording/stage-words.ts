import type { LeafAssessment, PlanAssessment, StageTotals } from '../../assess/plan-types.ts';
import type { Language } from '../../language/language.ts';
import { planWords, shortNameIn } from '../../language/name.ts';
import type { Stage } from '../../model/plan.ts';
import type { Day } from '../../model/record.ts';
import type { Count } from './counts.ts';

/** The stage as tables name it. */
export const stageLabel = ({ label, short }: Stage, { code }: Language): string =>
  shortNameIn({ name: label, short }, code);

/** Every stage of the vocabulary, then what is not reported, if there is any. */
export function stageCounts(
  { counts, unreported, total }: StageTotals,
  language: Language,
): readonly Count[] {
  const isSilent = total > 0 && unreported === total;
  const stages = isSilent
    ? []
    : counts.map(({ stage, count }) => ({ label: stageLabel(stage, language), count }));
  return unreported > 0 ? [...stages, { label: language.terms.unreported, count: unreported }] : stages;
}

/** What heads the list of what is late: the stages of that class, and how many leaves are at one of them. */
export function lateText({ plan, leaves }: PlanAssessment, language: Language): string {
  const { formatting, status, terms, code } = language;
  const stages = plan.stages.filter(stage => stage.class === 'off-plan');
  const labels = formatting.list(stages.map(stage => stageLabel(stage, language)));
  const late = leaves.filter(leaf => leaf.late).length;
  return status.late(labels, planWords(plan, code, terms).counted, late);
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
