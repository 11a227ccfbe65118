import type { Indicator, Series } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { Plan } from '../../model/plan.ts';
import type { Day, FiscalYear } from '../../model/record.ts';
import { lastDay, lastYearEnded } from '../../time/fiscal-year.ts';
import { firstYear, yearsWithout } from '../awaited-years.ts';
import type { PlanAssessment } from '../plan-types.ts';
import { hasBegun, hasEnded, type IndicatorLine, linesOf } from './lines.ts';

/** What is asked for of a plan on a day. That it is asked does not make it late. */
export interface Asked {
  /** Counted, running that day, and without a report dated that day. */
  readonly measures: readonly Measure[];
  /** Of the last year that has ended: what nobody has said, or what is provisional still. */
  readonly figures: readonly AskedFigure[];
}

export interface AskedFigure {
  readonly why: 'missing' | 'provisional';
  readonly indicator: Indicator;
  /** `null`: the indicator's own. */
  readonly series: Series | null;
  readonly year: FiscalYear;
}

/**
 * A plan is asked while its period lasts (one that gives none has no end), and for a year after it, when its last
 * settled figures alone are awaited.
 */
export function asked(assessment: PlanAssessment): Asked {
  const { plan, asOf } = assessment;
  if (!hasBegun(plan, asOf) || isLongOver(plan, asOf)) return { measures: [], figures: [] };
  const running = hasEnded(plan, asOf) ? [] : assessment.leaves.filter(({ state }) => state === 'counted');
  const silent = running.filter(({ last }) => last?.entry.date !== asOf);
  const year = Math.min(lastYearEnded(asOf), plan.period?.to ?? Number.POSITIVE_INFINITY);
  return {
    measures: silent.map(({ measure }) => measure),
    figures: linesOf(assessment).flatMap(line => askedOf(line, year)),
  };
}

const isLongOver = ({ period }: Plan, day: Day) => period !== null && lastDay(period.to + 1) < day;

function askedOf({ indicator, series, line }: IndicatorLine, year: FiscalYear): AskedFigure[] {
  const known = { ...line, goal: indicator.goal };
  const first = firstYear(known);
  if (line.baseline && first !== null && first > year) return [];
  const figure = { indicator, series, year };
  if (yearsWithout(known, year, year).length > 0) return [{ why: 'missing', ...figure }];
  const isProvisional = line.figures.some(
    each => each.provisional && each.date === null && each.year === year,
  );
  return isProvisional ? [{ why: 'provisional', ...figure }] : [];
}
