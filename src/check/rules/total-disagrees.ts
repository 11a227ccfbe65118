import { type Found, valueAt } from '../../model/finding.ts';
import type { Actual, Figures } from '../../model/indicator.ts';
import type { FiscalYear } from '../../model/record.ts';
import { exact } from '../../number/exact.ts';
import { largest } from '../../number/extremes.ts';
import { add, equal, type Fraction, zero } from '../../number/fraction.ts';
import { planRule } from '../rule.ts';

const indicator = (total: number) => ({
  'plans/example/indicators/savings.yaml': `name: 効果額
unit: 百万円
goal: cumulative
baseline: { year: R5, value: 0 }
targets: [ { year: R9, value: 100 } ]
actuals:
  - { year: R6, value: 20, total: 20 }
  - { year: R7, value: 25, total: ${total} }
source: report
`,
});

export const totalDisagrees = planRule({
  name: 'total-disagrees',
  severity: 'error',
  needsWhole: true,
  example: () => ({ bad: indicator(54), good: indicator(45) }),
  *check({ lines }): Iterable<Found<TotalDisagrees>> {
    for (const { indicator, figures, pointer } of lines) {
      if (!figures.actuals.some(isBoth)) continue;
      const serving = servingByYear(figures);
      for (const [index, actual] of figures.actuals.entries()) {
        if (!isBoth(actual) || serving.get(actual.year) !== actual) continue;
        const start = startOf(actual, serving, figures);
        const sum = start && sumAfter(start, actual.year, serving);
        if (!sum || start.values.some(value => equal(exact(actual.total!), add(value, sum)))) continue;
        const place = (key: 'value' | 'total', of = index) =>
          valueAt(indicator, ...pointer, 'actuals', of, key);
        const { from } = start;
        const before = from && place('total', figures.actuals.indexOf(from));
        yield {
          at: place('total'),
          facts: {
            total: actual.total!,
            sum: add(start.values[0]!, sum),
            from: from && { year: from.year, total: from.total! },
          },
          related: before ? [place('value'), before] : [place('value')],
        };
      }
    }
  },
});

interface TotalDisagrees {
  readonly total: number;
  /** What the total before and the years' own values come to. */
  readonly sum: Fraction;
  /** The total before, from which the years were added up; `null` where they were from the baseline's year on. */
  readonly from: { readonly year: FiscalYear; readonly total: number } | null;
}

const isBoth = ({ value, total, date }: Actual) => value !== null && total !== null && date === null;

/** Of each year what is said last: it corrects or settles what was said before. */
function servingByYear({ actuals, breaks }: Figures): ReadonlyMap<FiscalYear, Actual> {
  const after = largest(
    breaks.map(({ year }) => year),
    0,
  );
  return new Map(
    actuals.filter(({ date, year }) => date === null && year >= after).map(actual => [actual.year, actual]),
  );
}

/** What was there before the years whose values are added up; where there are two, either may be meant. */
interface Start {
  readonly from: Actual | null;
  readonly year: FiscalYear;
  readonly values: readonly Fraction[];
}

/** From the total before, else from the baseline: a total may run from nothing then, or go on from what was there. */
function startOf({ year }: Actual, serving: ReadonlyMap<FiscalYear, Actual>, figures: Figures): Start | null {
  const before = [...serving.values()].filter(other => other.total !== null && other.year < year).at(-1);
  if (before) return { from: before, year: before.year, values: [exact(before.total!)] };
  const { baseline, breaks } = figures;
  if (!baseline || baseline.date !== null || breaks.length > 0) return null;
  return { from: null, year: baseline.year, values: [zero, exact(baseline.value)] };
}

/** `null` where a year between has no value of its own. */
function sumAfter(start: Start, last: FiscalYear, serving: ReadonlyMap<FiscalYear, Actual>): Fraction | null {
  let sum = zero;
  for (let year = start.year + 1; year <= last; year++) {
    const value = serving.get(year)?.value ?? null;
    if (value === null) return null;
    sum = add(sum, exact(value));
  }
  return sum;
}
