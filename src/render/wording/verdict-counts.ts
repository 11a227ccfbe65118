import {
  hasJudgedPending,
  headlineLines,
  headlinesOf,
  linesOf,
  someOf,
  yearsAwaited,
  yearsJudged,
} from '../../assess/last-judged.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { VerdictCounts } from '../../assess/types.ts';
import { usualTimes } from '../../assess/usual-times.ts';
import type { Language } from '../../language/language.ts';
import type { Verdict } from '../../model/verdicts.ts';
import { verdicts } from '../../model/verdicts.ts';
import { verdictTone } from '../document/tones.ts';
import type { Count } from './counts.ts';

/** In the order of how much they say; verdicts that nothing has are left out. */
export function verdictCounts(counts: VerdictCounts, { terms }: Language): readonly Count[] {
  return verdicts.flatMap(verdict => {
    const count = counts[verdict];
    return count ? [{ label: terms.verdicts[verdict], count, ...verdictTone(verdict) }] : [];
  });
}

/** What is missing and since when, in words: one sentence for what is pending, one for what has no actual at all. */
export function missingText(
  assessment: PlanAssessment,
  { status }: Language,
): Partial<Record<Verdict, string>> {
  const lines = headlineLines(assessment);
  const pending = lines.filter(({ verdict }) => verdict === 'pending');
  const longest = pending
    .map(line => line.pending)
    .sort((a, b) => ((a?.since ?? '') < (b?.since ?? '') ? -1 : 1))[0];
  const year = usualTimes(pending).target?.year ?? null;
  const some = someOf(assessment, 'pending');
  const awaited = yearsAwaited(lines.filter(({ verdict }) => verdict === 'no-actual'));
  return {
    ...(longest &&
      year !== null && {
        pending: some ? status.someAwaited(some.count, some.of) : status.missingSince(year, longest),
      }),
    ...(awaited.length > 0 && {
      'no-actual': status.missingYears(awaited, someOf(assessment, 'no-actual')),
    }),
  };
}

/** What the verdicts would be by the last figures, and of when those are; `null` where nothing is to be added. */
export function lastJudged(
  assessment: PlanAssessment,
  language: Language,
): { readonly when: string; readonly counts: readonly Count[] } | null {
  if (!hasJudgedPending(assessment)) return null;
  return {
    when: language.status.judgedOn(yearsJudged(assessment)),
    counts: verdictCounts(assessment.standings, language),
  };
}

/** What is counted apart: indicators in several series, and those for reference. */
export function seriesAndReference(assessment: PlanAssessment, { status }: Language): string[] {
  const headlines = headlinesOf(assessment);
  const series = headlines.reduce((sum, one) => sum + linesOf(one).length, 0);
  const reference = assessment.indicators.length - headlines.length;
  return [
    ...(series > headlines.length ? [status.seriesInAll(series)] : []),
    ...(reference > 0 ? [status.referenceToo(reference)] : []),
  ];
}
