import { type Found, valueAt } from '../../model/finding.ts';
import { isSum } from '../../model/goals.ts';
import type { Indicator, Published } from '../../model/indicator.ts';
import { decimalsOf, exact } from '../../number/exact.ts';
import {
  absolute,
  compare,
  divide,
  type Fraction,
  fraction,
  isZero,
  multiply,
  subtract,
} from '../../number/fraction.ts';
import { toNumber } from '../../number/nearest.ts';
import { planRule } from '../rule.ts';

const files = (progress: number) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1000 }
targets: [ { year: R9, value: 1500 } ]
actuals: [ { year: R7, value: 1300 } ]
published: [ { year: R7, says: 順調, progress: ${progress}, attainment: 86.7 } ]
source: report
`,
});

export const publishedDisagrees = planRule({
  name: 'published-disagrees',
  severity: 'warning',
  needsWhole: true,
  example: () => ({ bad: files(86.7), good: files(60) }),
  *check({ plan }): Iterable<Found<PublishedDisagrees>> {
    for (const indicator of plan.indicators) {
      for (const [index, entry] of indicator.published.entries()) {
        for (const key of ['progress', 'attainment'] as const) {
          const printed = entry[key];
          if (printed === null) continue;
          const computed = percentsOf(key, entry, indicator);
          if (computed.length === 0 || computed.some(one => isPrintedAs(printed, one))) continue;
          const at = valueAt(indicator, 'published', index, key);
          yield { at, facts: { key, printed, computed: toNumber(computed.at(-1)!) } };
        }
      }
    }
  },
});

interface PublishedDisagrees {
  readonly key: 'progress' | 'attainment';
  readonly printed: number;
  readonly computed: number;
}

const hundred = fraction(100);

/**
 * What it can come to: with each figure that was known of the year, against each target that was decided and the year's
 * own. Nothing where it cannot be computed here: an indicator in parts, a sum, a range.
 */
function percentsOf(key: 'progress' | 'attainment', { year }: Published, indicator: Indicator): Fraction[] {
  const { goal, baseline, targets, path, actuals, series } = indicator;
  if (series.length > 0 || isSum(goal)) return [];
  const ofYear = <One extends { readonly year: number; readonly date: string | null }>(
    list: readonly One[],
  ) => list.filter(one => one.year === year && one.date === null);
  const values = ofYear(actuals).flatMap(({ value }) => (value === null ? [] : [exact(value)]));
  const aims = [...ofYear(path), ...targets].flatMap(({ value }) => (value === null ? [] : [exact(value)]));
  const start = key === 'progress' ? baseline && exact(baseline.value) : fraction(0);
  if (!start) return [];
  return values.flatMap(value =>
    aims.flatMap(aim => {
      const way = subtract(aim, start);
      return isZero(way) ? [] : [multiply(divide(subtract(value, start), way), hundred)];
    }),
  );
}

/** Rounded or cut off: both are usual. */
function isPrintedAs(printed: number, computed: Fraction): boolean {
  const unit = fraction(1, 10n ** BigInt(decimalsOf(printed)));
  return compare(absolute(subtract(exact(printed), computed)), unit) < 0;
}
