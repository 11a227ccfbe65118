import { headlineVerdicts } from '../../assess/plan.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { IndicatorAssessment, LineAssessment, Verdict, VerdictCounts } from '../../assess/types.ts';
import { verdicts } from '../../assess/types.ts';
import type { Language } from '../../language/language.ts';
import type { FiscalYear } from '../../model/record.ts';
import { lastDay } from '../../time/fiscal-year.ts';
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

const headlinesOf = ({ indicators }: PlanAssessment) =>
  indicators.filter(({ indicator }) => indicator.role === 'headline');

const headlineLines = (assessment: PlanAssessment) => headlinesOf(assessment).flatMap(linesOf);

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

/** How many of the indicators it is true of; `null` where it is of all. */
function someOf(assessment: PlanAssessment, verdict: Verdict): { count: number; of: number } | null {
  const headlines = headlinesOf(assessment);
  const count = headlines.filter(one => linesOf(one).some(line => line.verdict === verdict)).length;
  return count < headlines.length ? { count, of: headlines.length } : null;
}

/** The years that most of the lines wait for. */
function yearsAwaited(lines: readonly LineAssessment[]): FiscalYear[] {
  const all = lines.flatMap(({ awaited }) => awaited);
  const often = (year: FiscalYear) => all.filter(other => other === year).length * 2 > lines.length;
  return [...new Set(all)].filter(often).sort((a, b) => a - b);
}

/**
 * The year whose figures say how what is pending stood last. `null` where nothing is pending or nothing ever was
 * known, and where the last figures are of several years, so that no one day gives what they say together.
 */
export function lastJudgedYear(assessment: PlanAssessment): FiscalYear | null {
  const year = lastFigureOfPending(assessment)?.year;
  if (year === undefined) return null;
  const then = headlineVerdicts(assessment.plan, lastDay(year));
  return verdicts.every(verdict => then[verdict] === assessment.standings[verdict]) ? year : null;
}

/** What the verdicts would be by the last figures, and of when those are; `null` where nothing is to be added. */
export function lastJudged(
  assessment: PlanAssessment,
  language: Language,
): { readonly when: string; readonly counts: readonly (readonly [label: string, count: number])[] } | null {
  if (!lastFigureOfPending(assessment)) return null;
  const year = lastJudgedYear(assessment);
  const { judgedOn, judgedOnLast } = language.status;
  return {
    when: year === null ? judgedOnLast : judgedOn(year),
    counts: verdictCounts(assessment.standings, language),
  };
}

const lastFigureOfPending = (assessment: PlanAssessment) =>
  usualTimes(headlineLines(assessment).filter(line => line.pending !== null)).actual;

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
