import { expect, it } from 'vitest';
import { reasonOf } from '../../src/assess/reason.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { lineAt } from '../build/assessed.ts';
import { actual, baseline, onPath, target } from '../build/plan.ts';

const from10to20 = { goal: 'increase', baseline: baseline(2021, 10), targets: [target(2025, 20)] } as const;
const actuals = (value: number, year = 2022) => ({ actuals: [actual(year, value)] });

it.each<[string, Partial<Indicator>, string]>([
  ['no-target', { ...from10to20, targets: [] }, '2023-03-31'],
  ['no-actual', from10to20, '2023-03-31'],
  ['not-assessable', { ...from10to20, actuals: [actual(2022, 'suppressed')] }, '2023-03-31'],
  ['met', { ...from10to20, ...actuals(20) }, '2023-03-31'],
  ['pace', { ...from10to20, ...actuals(12) }, '2023-03-31'],
  ['pace', { ...from10to20, ...actuals(10) }, '2023-03-31'],
  ['noise', { ...from10to20, ...actuals(10.5), noise: 1 }, '2023-03-31'],
  ['at-course', { ...from10to20, path: [onPath(2022, 10)], ...actuals(11) }, '2023-03-31'],
  ['no-pace', { ...from10to20, path: [onPath(2022, 10)], ...actuals(9) }, '2023-03-31'],
  ['limit', { ...from10to20, goal: 'at-most', ...actuals(12) }, '2023-03-31'],
  ['settled', { ...from10to20, ...actuals(20, 2025) }, '2026-11-20'],
  ['settled', { ...from10to20, ...actuals(19, 2025) }, '2026-11-20'],
  ['settled', { ...from10to20, goal: 'at-most', ...actuals(19, 2025) }, '2026-11-20'],
  // pending: judged by the last figure
  ['pace', { ...from10to20, ...actuals(12) }, '2026-11-20'],
])('the rule that speaks is «%s»', (reason, parts, asOf) => {
  expect(reasonOf(lineAt(asOf, parts), { goal: parts.goal ?? null })).toBe(reason);
});
