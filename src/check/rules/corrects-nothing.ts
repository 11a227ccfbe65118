import { type Found, valueAt } from '../../model/finding.ts';
import type { Actual } from '../../model/indicator.ts';
import { planRule } from '../rule.ts';
import { isSameMoment } from '../time-order.ts';

const indicator = (corrected: number) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { year: R6, value: 1200 }
  - { year: R6, value: 1210, corrects: ${corrected}, why: 集計の誤り }
source: report
`,
});

export const correctsNothing = planRule({
  name: 'corrects-nothing',
  severity: 'error',
  example: () => ({ bad: indicator(1300), good: indicator(1200) }),
  *check({ lines }): Iterable<Found<CorrectsNothing>> {
    for (const { indicator, figures, pointer } of lines) {
      for (const actual of figures.actuals) {
        const { corrects } = actual;
        if (corrects === null) continue;
        const index = figures.actuals.indexOf(actual);
        const values = valuesBefore(figures.actuals, index);
        if (values.includes(corrects)) continue;
        yield {
          at: valueAt(indicator, ...pointer, 'actuals', index, 'corrects'),
          facts: { corrects, stands: values.at(-1) ?? null },
        };
      }
    }
  },
});

interface CorrectsNothing {
  readonly corrects: number;
  /** The figure that stands there; `null` where there is none. */
  readonly stands: number | null;
}

/** The figures of the same year or day that stand before an entry. */
function valuesBefore(actuals: readonly Actual[], index: number): readonly number[] {
  const entry = actuals[index]!;
  const before = actuals.slice(0, index).filter(other => isSameMoment(other, entry));
  return before.flatMap(({ value, total }) => value ?? total ?? []);
}
