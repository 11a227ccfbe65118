import type { Goal } from '../../src/model/goals.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { actual, anIndicator, baseline, target } from '../build/plan.ts';

/** The nine indicators of Kumamoto City's Plan 2023: baseline R3, actual R4, target R5. */
export const plan2023: readonly Indicator[] = [
  row('satisfied-citizens', 'increase', 48.9, 44.1, 65),
  row('ward-counters-satisfaction', 'increase', 87, 87, 90),
  row('convenience-store-certificates', 'increase', 107087, 300170, 500000),
  row('rewarding-work', 'increase', 82, 81, 95),
  row('paid-leave-taken', 'increase', 14, 15, 16),
  row('telework-felt-easy', 'increase', 23, 45, 50),
  row('real-debt-service-ratio', 'decrease', 5.4, 5.4, 5.2),
  row('future-burden-ratio', 'at-most', 104.6, 102.2, 107.8),
  row('city-bonds', 'at-most', 2248, 2231, 2430),
];

function row(id: string, goal: Goal, b: number, a: number, t: number): Indicator {
  return anIndicator(id, {
    goal,
    baseline: baseline(2021, b),
    actuals: [actual(2022, a)],
    targets: [target(2023, t)],
  });
}
