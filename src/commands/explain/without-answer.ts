import { dayOf } from '../../assess/moment.ts';
import type { WhatIf } from '../../assess/scenarios.ts';
import type { UsageProblem } from '../../language/run.ts';
import type { Goal } from '../../model/goals.ts';
import { direction, isSum, isToReach } from '../../model/goals.ts';
import type { Figures, Indicator, Series } from '../../model/indicator.ts';
import { largest } from '../../number/extremes.ts';
import { lastDay } from '../../time/fiscal-year.ts';

/** What is supposed and could change nothing, or has no meaning, so that an answer would mislead. */
export function withoutAnswer(
  asked: WhatIf,
  indicator: Indicator,
  series: Series | null,
): UsageProblem | null {
  const lines = series ? [series] : indicator.series.length > 0 ? indicator.series : [indicator];
  const problems = lines.map(line => problemOf(asked, line, indicator.goal));
  // what makes sense of one of the series has an answer
  return problems.includes(null) ? null : (problems[0] ?? null);
}

function problemOf(
  { targets, targetYear, actuals }: WhatIf,
  line: Figures,
  goal: Goal | null,
): UsageProblem | null {
  const { baseline } = line;
  const start = baseline && dayOf(baseline);
  if (baseline && start && targetYear !== null && lastDay(targetYear) <= start)
    return { kind: 'target-year-too-early', year: targetYear, baseline: baseline.year };
  for (const { year, value } of actuals) {
    if (baseline && start && lastDay(year) <= start)
      return { kind: 'actual-too-early', year, value, baseline: baseline.year };
    const last = targetYear ?? lastTargetYear(line);
    if (last !== null && year > last) return { kind: 'actual-too-late', year, target: last };
  }
  if (!baseline || isSum(goal) || !isToReach(goal) || line.breaks.length > 0) return null;
  const behind = targets.find(target => direction(goal) * (target - baseline.value) < 0);
  if (behind === undefined) return null;
  return { kind: 'target-behind-baseline', target: behind, baseline: baseline.value };
}

function lastTargetYear({ targets }: Figures): number | null {
  return targets.length === 0 ? null : largest(targets.map(({ year }) => year));
}
