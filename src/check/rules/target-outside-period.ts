import type { Found } from '../../model/finding.ts';
import { valueAt } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { FiscalYear } from '../../model/record.ts';
import { planRule } from '../rule.ts';
import { isNotAfter } from '../time-order.ts';

const indicator = (year: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
targets: [ { year: ${year}, value: 1500 } ]
source: report
`,
});

export const targetOutsidePeriod = planRule({
  name: 'target-outside-period',
  severity: 'warning',
  example: () => ({ bad: indicator('R19'), good: indicator('R9') }),
  *check({ plan, lines }): Iterable<Found<TargetOutsidePeriod>> {
    const { period } = plan;
    if (!period || period.to < period.from) return;
    const told = new Map<Indicator, Set<FiscalYear>>();
    for (const { indicator, figures, pointer } of lines) {
      for (const target of figures.targets) {
        const { year, date } = target;
        if ((period.from <= year && year <= period.to) || isNotAfter(target, figures.baseline)) continue;
        const years = told.get(indicator) ?? new Set();
        if (years.has(year)) continue;
        told.set(indicator, years.add(year));
        const index = figures.targets.indexOf(target);
        yield {
          at: valueAt(indicator, ...pointer, 'targets', index, date === null ? 'year' : 'date'),
          facts: { ...period, year },
          related: [valueAt(plan, 'period')],
        };
      }
    }
  },
});

interface TargetOutsidePeriod {
  readonly year: FiscalYear;
  readonly from: FiscalYear;
  readonly to: FiscalYear;
}
