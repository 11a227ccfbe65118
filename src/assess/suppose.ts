import type { Actual, Figures, Indicator, Target } from '../model/indicator.ts';
import type { Judgement, Plan } from '../model/plan.ts';
import type { Day, FiscalYear } from '../model/record.ts';
import { lastDay } from '../time/fiscal-year.ts';

/** What if: `null` leaves things as they are. */
export interface Supposition {
  /** One of the indicator's series; `null`: the indicator, or all its series. */
  readonly series: string | null;
  readonly target: number | null;
  readonly targetYear: FiscalYear | null;
  readonly actuals: readonly SupposedActual[];
  readonly judgement: Judgement | null;
}

export interface SupposedActual {
  readonly year: FiscalYear;
  readonly value: number;
}

/** The plan as it would be. The plan itself stays as it is. */
export function suppose(plan: Plan, indicatorId: string, supposed: Supposition): Plan {
  const indicators = plan.indicators.map(indicator =>
    indicator.id === indicatorId ? supposedIndicator(indicator, supposed) : indicator,
  );
  return { ...plan, indicators, judgement: supposed.judgement ?? plan.judgement };
}

/** The day to ask about: a supposed figure of a year that has not ended is there when that year ends. */
export function dayOfSupposition({ actuals }: Supposition, asOf: Day): Day {
  return actuals.reduce((day, { year }) => (lastDay(year) > day ? lastDay(year) : day), asOf);
}

function supposedIndicator(indicator: Indicator, supposed: Supposition): Indicator {
  const { series } = indicator;
  if (series.length === 0) return { ...indicator, ...supposedLine(indicator, supposed) };
  const isMeant = (id: string) => supposed.series === null || supposed.series === id;
  return {
    ...indicator,
    series: series.map(part => (isMeant(part.id) ? { ...part, ...supposedLine(part, supposed) } : part)),
  };
}

function supposedLine(
  line: Figures,
  { target, targetYear, actuals }: Supposition,
): Pick<Figures, 'targets' | 'path' | 'actuals'> {
  const movesTarget = target !== null || targetYear !== null;
  return {
    targets: movesTarget ? supposedTargets(line.targets, target, targetYear) : line.targets,
    // yearly targets led to the target that is in force
    path: movesTarget ? [] : line.path,
    actuals: [...line.actuals, ...actuals.map(supposedActual)],
  };
}

const unsaid = { note: null, source: null, why: null };

/** Every target is moved, so that whichever is in force on a day is the one supposed. */
function supposedTargets(
  targets: readonly Target[],
  value: number | null,
  year: FiscalYear | null,
): readonly Target[] {
  if (targets.length > 0) {
    const moved = year === null ? {} : { year, date: null };
    return targets.map(target => ({ ...target, ...moved, value: value ?? target.value }));
  }
  if (value === null || year === null) return targets;
  const open = { min: null, max: null, tolerance: null, decided: null, review: null };
  return [{ ...unsaid, ...open, year, date: null, value }];
}

function supposedActual({ year, value }: SupposedActual): Actual {
  const open = {
    total: null,
    since: null,
    none: null,
    provisional: false,
    approximate: false,
    sample: null,
    known: null,
    corrects: null,
  };
  return { ...unsaid, ...open, year, date: null, value };
}
