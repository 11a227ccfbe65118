import { type Found, type Place, type Pointer, valueAt } from '../../model/finding.ts';
import type { Actual, Figures, Indicator } from '../../model/indicator.ts';
import { isReversed } from '../limits.ts';
import { planRule } from '../rule.ts';

const indicator = (limits: string) => ({
  'plans/example/indicators/satisfaction.yaml': `name: 利用者の満足度
unit: "%"
goal: increase
limits: ${limits}
`,
});

export const reversedRange = planRule({
  name: 'reversed-range',
  severity: 'error',
  example: () => ({ bad: indicator('{ min: 100, max: 0 }'), good: indicator('{ min: 0, max: 100 }') }),
  *check({ plan, lines }): Iterable<Found<ReversedRange>> {
    const { period } = plan;
    if (period && period.to < period.from) yield reversed(plan, ['period'], 'from', 'to');
    for (const measure of plan.measures) {
      const { from, ended } = measure;
      if (from === null || !ended || ended.date >= from) continue;
      const [at, related] = [valueAt(measure, 'ended', 'date'), valueAt(measure, 'from')];
      yield { at, facts: { from: 'from', to: 'ended' }, related: [related] };
    }
    for (const indicator of plan.indicators) {
      if (indicator.limits && isReversed(indicator.limits))
        yield reversed(indicator, ['limits'], 'min', 'max');
    }
    for (const { indicator, figures, pointer } of lines) {
      const { targets, breaks, actuals } = figures;
      const isOdd = breaks.length > 0 || targets.some(isReversed) || actuals.some(isCountedBackwards);
      if (isOdd) yield* inFigures(indicator, figures, pointer);
    }
    for (const record of [...plan.reviews, ...plan.surveys]) {
      const { from, to } = record.date;
      if (from && to.day < from.day) yield reversed(record, ['date'], 'from', 'to');
    }
  },
  *checkShared({ shared }) {
    for (const government of shared.governments.values()) {
      for (const [index, { from, until }] of (government.organisations ?? []).entries()) {
        if (from === null || until === null || from <= until) continue;
        yield reversed(government, ['organisations', index], 'from', 'until');
      }
    }
  },
});

/** The keys of the two ends. */
interface ReversedRange {
  readonly from: string;
  readonly to: string;
}

function reversed(
  record: { readonly file: string },
  pointer: Pointer,
  from: string,
  to: string,
): Found<ReversedRange> {
  const place = (key: string): Place => valueAt(record, ...pointer, key);
  return { at: place(to), facts: { from, to }, related: [place(from)] };
}

const isCountedBackwards = ({ since, date }: Actual) => since !== null && date !== null && date < since;

function* inFigures(indicator: Indicator, { targets, breaks, actuals }: Figures, pointer: Pointer) {
  for (const [index, target] of targets.entries()) {
    if (isReversed(target)) yield reversed(indicator, [...pointer, 'targets', index], 'min', 'max');
  }
  for (const [index, actual] of actuals.entries()) {
    if (isCountedBackwards(actual))
      yield reversed(indicator, [...pointer, 'actuals', index], 'since', 'date');
  }
  for (const [index, { year, baseline }] of breaks.entries()) {
    if (!baseline || baseline.year >= year) continue;
    const place = (...keys: string[]) => valueAt(indicator, ...pointer, 'breaks', index, ...keys);
    const at = place('baseline', baseline.date === null ? 'year' : 'date');
    yield { at, facts: { from: 'year', to: 'baseline' }, related: [place('year')] };
  }
}
