import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { IndicatorAssessment, LineAssessment, Verdict, VerdictCounts } from '../../assess/types.ts';
import { verdicts } from '../../assess/types.ts';
import type { Language } from '../../language/language.ts';
import type { FiscalYear } from '../../model/record.ts';
import { usualTimes } from './usual-times.ts';

export function verdictCounts(
  counts: VerdictCounts,
  { terms }: Language,
): readonly (readonly [label: string, count: number])[] {
  return verdicts.flatMap(verdict =>
    counts[verdict] ? [[terms.verdicts[verdict], counts[verdict]] as const] : [],
  );
}

const linesOf = ({ line, series }: IndicatorAssessment): readonly LineAssessment[] =>
  line ? [line] : series;

const headlineLines = ({ indicators }: PlanAssessment) =>
  indicators.filter(({ indicator }) => indicator.role === 'headline').flatMap(linesOf);

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
  const without = lines.filter(({ verdict }) => verdict === 'no-actual');
  const awaited = yearsAwaited(without);
  return {
    ...(longest && year !== null && { pending: status.missingSince(year, longest) }),
    ...(awaited.length > 0 && { 'no-actual': status.missingYears(awaited) }),
  };
}

/** The years that most of the lines wait for. */
function yearsAwaited(lines: readonly LineAssessment[]): FiscalYear[] {
  const all = lines.flatMap(({ awaited }) => awaited);
  const often = (year: FiscalYear) => all.filter(other => other === year).length * 2 > lines.length;
  return [...new Set(all)].filter(often).sort((a, b) => a - b);
}

/** The year whose figures say how what is pending stood last; `null` where nothing is, or nothing ever was known. */
export function lastJudgedYear(assessment: PlanAssessment): FiscalYear | null {
  const pending = headlineLines(assessment).filter(line => line.pending !== null);
  return usualTimes(pending).actual?.year ?? null;
}

/** What is counted apart: indicators in several series, and those for reference. */
export function seriesAndReference({ indicators }: PlanAssessment, { status }: Language): string[] {
  const headlines = indicators.filter(({ indicator }) => indicator.role === 'headline');
  const series = headlines.reduce((sum, one) => sum + linesOf(one).length, 0);
  const reference = indicators.length - headlines.length;
  return [
    ...(series > headlines.length ? [status.seriesInAll(series)] : []),
    ...(reference > 0 ? [status.referenceToo(reference)] : []),
  ];
}
