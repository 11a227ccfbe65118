import type { Found } from '../../model/finding.ts';
import { valueAt } from '../../model/finding.ts';
import { figureLines } from '../../model/indicator.ts';
import type { FiscalYear } from '../../model/record.ts';
import { planRule } from '../rule.ts';
import { isNotAfter } from '../standing.ts';

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
  *check({ plan }): Iterable<Found<TargetOutsidePeriod>> {
    const { period } = plan;
    if (!period || period.to < period.from) return;
    for (const indicator of plan.indicators) {
      const told = new Set<FiscalYear>();
      for (const { figures, pointer } of figureLines(indicator)) {
        for (const [index, target] of figures.targets.entries()) {
          const { year, date } = target;
          if (isNotAfter(target, figures.baseline)) continue;
          if ((period.from <= year && year <= period.to) || told.has(year)) continue;
          told.add(year);
          const key = date === null ? 'year' : 'date';
          yield {
            at: valueAt(indicator, ...pointer, 'targets', index, key),
            facts: { ...period, year },
            related: [valueAt(plan, 'period')],
          };
        }
      }
    }
  },
});

interface TargetOutsidePeriod {
  readonly year: FiscalYear;
  readonly from: FiscalYear;
  readonly to: FiscalYear;
}
