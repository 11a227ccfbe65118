import { byText } from '../../model/order.ts';
import type { FiscalYear } from '../../model/record.ts';
import type { Fraction } from '../../number/fraction.ts';
import { lastDay } from '../../time/fiscal-year.ts';
import { expectedAt } from '../expected.ts';
import { momentOf } from '../moment.ts';
import { sumUpTo } from '../sum.ts';
import type { Figure, LineAssessment, Moment, Verdict } from '../types.ts';
import type { YearAssessment } from '../years.ts';

/** What there is to say of one year, or of one day on which there was a figure. */
export interface TimelineRow {
  readonly at: Moment;
  readonly baseline: boolean;
  /** What was reported; `null`: nothing. */
  readonly figure: Figure | null;
  /** Of a cumulative goal: what it came to by then. */
  readonly sum: Fraction | null;
  readonly expected: Fraction | null;
  /** The verdict at the end of the year, by what was known then. */
  readonly verdict: Verdict | null;
  /** A figure was due by the as-of day, and none is there. */
  readonly awaited: boolean;
}

/** From the baseline (else the first figure) to the target or the last figure, by time. */
export function timelineOf(
  line: LineAssessment,
  verdictOf: (year: FiscalYear) => Verdict | null,
): TimelineRow[] {
  const { baseline, target, figures, outlook, course, awaited } = line;
  const known = [...figures, ...outlook];
  const years = [baseline, target, ...known].flatMap(at => at?.year ?? []);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
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
      expected: expectedAt(course, at)?.value ?? null,
      verdict: isEnd ? verdictOf(at.year) : null,
      awaited: isEnd && awaited.includes(at.year),
    };
  });
}

const isAddedUp = ({ value, use }: Figure, { sum }: LineAssessment): boolean =>
  sum !== null && value !== null && (use === 'judged' || use === 'earlier' || use === 'after-target');

/** The verdict of an indicator, or of one of its series, at the end of a year. */
export function verdictsByYear(
  years: readonly YearAssessment[],
  series: string | null,
): (year: FiscalYear) => Verdict | null {
  const byDay = new Map(years.map(({ asOf, assessment }) => [asOf, assessment]));
  return year => {
    const assessment = byDay.get(lastDay(year));
    if (!assessment) return null;
    if (series === null) return assessment.verdict;
    return assessment.series.find(({ id }) => id === series)?.verdict ?? null;
  };
}
