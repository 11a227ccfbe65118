import { byText } from '../../model/order.ts';
import type { FiscalYear } from '../../model/record.ts';
import type { Verdict } from '../../model/verdicts.ts';
import { largest, smallest } from '../../number/extremes.ts';
import type { Fraction } from '../../number/fraction.ts';
import { expectedAt } from '../expected.ts';
import { momentOf } from '../moment.ts';
import { sumUpTo } from '../sum.ts';
import type { Figure, LineAssessment, Moment } from '../types.ts';
import type { YearAssessment } from '../years.ts';

/** What there is to say of one year, or of one day on which there was a figure. */
export interface TimelineRow {
  readonly at: Moment;
  readonly baseline: boolean;
  /** What was reported; `null`: nothing. */
  readonly figure: Figure | null;
  /** Of a cumulative goal: what it came to by then. */
  readonly sum: Fraction | null;
  /** What was asked for by then, by the target that was in force; of years to come, by today's. */
  readonly expected: Fraction | null;
  /** The verdict at the end of the year, by what was known then. */
  readonly verdict: Verdict | null;
  /** A figure was due by the as-of day, and none is there. */
  readonly awaited: boolean;
}

/** From the baseline (else the first figure) to the target or the last figure, by time. */
export function timelineOf(line: LineAssessment, then: LineThen): TimelineRow[] {
  const { baseline, target, figures, outlook, awaited } = line;
  const known = [...figures, ...outlook];
  const years = [baseline, target, ...known].flatMap(at => at?.year ?? []);
  if (years.length === 0) return [];
  const [first, last] = [smallest(years), largest(years)];
  const ends = Array.from({ length: last - first + 1 }, (_, index) =>
    momentOf({ year: first + index, date: null }),
  );
  const days = [baseline, ...known].filter(at => at !== null && at.date !== null);
  const moments = [...ends, ...days.map(at => momentOf(at!))].sort((a, b) => byText(a.day, b.day));
  return moments.map(at => {
    const isEnd = at.date === null;
    const figure = known.find(({ year, date }) => year === at.year && date === at.date) ?? null;
    return {
      at,
      baseline: baseline !== null && baseline.year === at.year && baseline.date === at.date,
      figure,
      sum: figure && isAddedUp(figure, line) ? sumUpTo(figure, figures, baseline).value : null,
      expected: expectedAt((then(at.year) ?? line).course, at)?.value ?? null,
      verdict: (isEnd && then(at.year)?.verdict) || null,
      awaited: isEnd && awaited.includes(at.year),
    };
  });
}

const isAddedUp = ({ value, use }: Figure, { sum }: LineAssessment): boolean =>
  sum !== null && value !== null && (use === 'judged' || use === 'earlier' || use === 'after-target');

/** A line as it was assessed at the end of a year; `null` of a year that has not ended, or was not asked about. */
export type LineThen = (year: FiscalYear) => LineAssessment | null;

/** An indicator's own line, or that of one of its series. */
export function linesByYear(years: readonly YearAssessment[], series: string | null): LineThen {
  const byYear = new Map(years.map(({ year, assessment }) => [year, assessment]));
  return year => {
    const assessment = byYear.get(year);
    if (!assessment) return null;
    return series === null ? assessment.line : (assessment.series.find(({ id }) => id === series) ?? null);
  };
}
