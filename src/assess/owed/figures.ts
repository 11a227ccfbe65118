import { hasNoAim } from '../../model/goals.ts';
import type { Plan } from '../../model/plan.ts';
import type { Day, FiscalYear } from '../../model/record.ts';
import { smallest } from '../../number/extremes.ts';
import { addMonths } from '../../time/day.ts';
import { fiscalYearOf, lastDay, lastDayOfMonthAfter } from '../../time/fiscal-year.ts';
import { firstYear, yearsWithout } from '../awaited-years.ts';
import { grouped } from '../grouped.ts';
import type { PlanAssessment } from '../plan-types.ts';
import type { Figure, FigureUse } from '../types.ts';
import { hasBegun, hasEnded, type IndicatorLine, linesOf } from './lines.ts';
import type { Owed, OwedFigure } from './types.ts';

/** One figure of one line. */
interface Lacking extends IndicatorLine {
  readonly kind: OwedFigure['kind'];
  readonly due: Day;
  readonly year: FiscalYear;
}

/**
 * Figures that are due by a day, said nowhere or not settled; of a plan that has ended, those of its last year alone.
 * Those of one indicator are asked for at once.
 */
export function owedFigures(assessment: PlanAssessment, until: Day): Owed[] {
  const { plan, asOf } = assessment;
  if (!hasBegun(plan, asOf)) return [];
  const lacking = linesOf(assessment).flatMap(line => {
    const last = lastYearOwed(line, plan, until);
    const all = [...missing(line, last), ...provisional(line, last)];
    return all.filter(({ due, year }) => due <= until && (!hasEnded(plan, asOf) || year === last));
  });
  const together = grouped(lacking, ({ kind, due, indicator }) => [`${kind} ${due < asOf} ${indicator.id}`]);
  return [...together.values()].map(asOne);
}

function asOne(figures: readonly Lacking[]): Owed {
  const [{ kind, indicator }] = figures as [Lacking];
  return {
    kind,
    due: figures.map(({ due }) => due).reduce((a, b) => (a < b ? a : b)),
    indicator,
    series: [...new Set(figures.flatMap(({ series }) => series ?? []))],
    years: [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b),
  };
}

/** Up to the target's year, within the plan's period: nobody has promised a figure beyond. */
const lastYearOwed = ({ line }: IndicatorLine, { period }: Plan, until: Day): FiscalYear =>
  smallest([fiscalYearOf(until), line.target?.year, period?.to].filter(year => year !== undefined));

/** What is only told beside others, without a target, is owed where a month is set for it. */
const isAwaited = ({ indicator, line }: IndicatorLine) =>
  indicator.due !== null || (line.target !== null && !hasNoAim(indicator.goal));

function missing(of: IndicatorLine, last: FiscalYear): Lacking[] {
  const { indicator, line } = of;
  // What is measured within its year is known before the year has ended; a forecast is no such word.
  const early = line.outlook.filter(({ provisional }) => !provisional);
  const known = { ...line, goal: indicator.goal, figures: [...line.figures, ...early] };
  const first = firstYear(known);
  if (first === null || !isAwaited(of)) return [];
  return yearsWithout(known, first, last).map(year => ({
    kind: 'figure',
    due: dayDue(indicator.due, year),
    year,
    ...of,
  }));
}

/** Without a month of its own a figure is in time until the next year has ended. */
const dayDue = (months: number | null, year: FiscalYear): Day => lastDayOfMonthAfter(year, months ?? 12);

/** A provisional figure is to be settled within a year, from when it was known. */
const provisional = (of: IndicatorLine, last: FiscalYear): Lacking[] =>
  of.line.figures
    .filter(figure => figure.provisional && figure.date === null && figure.year <= last && serves[figure.use])
    .map(figure => ({
      kind: 'provisional',
      due: addMonths(knownFrom(figure), 12),
      year: figure.year,
      ...of,
    }));

const knownFrom = ({ entry, year }: Figure): Day =>
  entry.known !== null && entry.known > lastDay(year) ? entry.known : lastDay(year);

const serves: Readonly<Record<FigureUse, boolean>> = {
  judged: true,
  earlier: true,
  'after-target': true,
  outlook: false,
  skipped: false,
  superseded: false,
  part: false,
  'up-to-baseline': false,
  'before-break': false,
};
