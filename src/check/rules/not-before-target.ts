import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import type { Figures, Position } from '../../model/indicator.ts';
import { planRule } from '../rule.ts';
import { compareInTime, isNotAfter } from '../time-order.ts';

const indicator = (year: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
path: [ { year: ${year}, value: 1400 } ]
targets: [ { year: R9, value: 1500 } ]
source: report
`,
});

export const notBeforeTarget = planRule({
  name: 'not-before-target',
  severity: 'error',
  example: () => ({ bad: indicator('R9'), good: indicator('R8') }),
  *check({ lines }): Iterable<Found<NotBeforeTarget>> {
    for (const { indicator, figures, pointer } of lines) {
      const { path, targets, baseline } = figures;
      const last = path.length > 0 ? lastTarget(figures) : null;
      // A target that is no later than the baseline is told already.
      if (last === null || isNotAfter(targets[last]!, baseline)) continue;
      const late = path.flatMap((point, index) => (isNotAfter(targets[last]!, point) ? index : []));
      const [first, ...others] = late.map(index => placeOf(path[index]!, 'path', index));
      if (!first) continue;
      const at = (place: Pointer) => valueAt(indicator, ...pointer, ...place);
      const related = [at(placeOf(targets[last]!, 'targets', last)), ...others.map(at)];
      yield { at: at(first), facts: { others: others.length }, related };
    }
  },
});

interface NotBeforeTarget {
  /** How many more yearly targets of the line come no earlier. */
  readonly others: number;
}

/** The plan rolls: what comes after an older target may lie on the way to a newer one. */
function lastTarget({ targets }: Figures): number | null {
  let last: number | null = null;
  for (const [index, target] of targets.entries()) {
    if (last === null || compareInTime(target, targets[last]!) > 0) last = index;
  }
  return last;
}

const placeOf = ({ date }: Position, list: string, index: number): Pointer => [
  list,
  index,
  date === null ? 'year' : 'date',
];
