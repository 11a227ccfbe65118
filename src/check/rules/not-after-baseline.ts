import { type Found, valueAt } from '../../model/finding.ts';
import type { Baseline, Break, Position } from '../../model/indicator.ts';
import { planRule } from '../rule.ts';
import { isNotAfter } from '../time-order.ts';

const indicator = (year: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1000 }
targets: [ { year: ${year}, value: 1500 } ]
source: report
`,
});

export const notAfterBaseline = planRule({
  name: 'not-after-baseline',
  severity: 'error',
  example: () => ({ bad: indicator('R5'), good: indicator('R9') }),
  *check({ lines }): Iterable<Found<NotAfterBaseline>> {
    for (const { indicator, figures, pointer } of lines) {
      const { baseline } = figures;
      if (!baseline || !lists.some(list => figures[list].some(isNotAfterIt(baseline)))) continue;
      const baselineAt = () => valueAt(indicator, ...pointer, 'baseline', keyOf(baseline));
      for (const list of lists) {
        for (const [index, entry] of figures[list].entries()) {
          const position = positionOf(entry);
          if (!isNotAfter(position, baseline)) continue;
          const at = valueAt(indicator, ...pointer, list, index, keyOf(position));
          yield { at, facts: { list }, related: [baselineAt()] };
        }
      }
    }
  },
});

interface NotAfterBaseline {
  readonly list: (typeof lists)[number];
}

const lists = ['targets', 'path', 'breaks'] as const;

/** A break is of a year. */
const positionOf = (entry: Position | Break): Position =>
  'date' in entry ? entry : { year: entry.year, date: null };

const isNotAfterIt = (baseline: Baseline) => (entry: Position | Break) =>
  isNotAfter(positionOf(entry), baseline);

const keyOf = ({ date }: Position) => (date === null ? 'year' : 'date');
