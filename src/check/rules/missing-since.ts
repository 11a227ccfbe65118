import { type Found, type Place, valueAt } from '../../model/finding.ts';
import { type Actual, figureLines } from '../../model/indicator.ts';
import { planRule } from '../rule.ts';

const indicator = (second: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { date: 2024-09-30, since: 2024-04-01, value: 5100 }
  - { year: R6, value: 10690 }
  - { date: 2025-09-30, ${second}value: 5300 }
source: report
`,
});

export const missingSince = planRule({
  name: 'missing-since',
  severity: 'error',
  needsWhole: true,
  example: () => ({ bad: indicator(''), good: indicator('since: 2025-04-01, ') }),
  *check({ plan }): Iterable<Found<MissingSince>> {
    for (const indicator of plan.indicators) {
      const lines = figureLines(indicator);
      const [counted] = lines.flatMap(({ figures, pointer }) =>
        figures.actuals.flatMap(({ since }, index) =>
          since === null ? [] : valueAt(indicator, ...pointer, 'actuals', index, 'since'),
        ),
      );
      if (!counted) continue;
      const lacking = lines.flatMap(({ figures, pointer }) =>
        figures.actuals.flatMap((actual, index) =>
          lacksSince(actual) ? valueAt(indicator, ...pointer, 'actuals', index, 'date') : [],
        ),
      );
      const [first, ...others]: readonly Place[] = lacking;
      if (!first) continue;
      yield { at: first, facts: { others: others.length }, related: [counted, ...others] };
    }
  },
});

interface MissingSince {
  /** How many more figures of a day do not say it. */
  readonly others: number;
}

/** A running total has no first day of its own. */
const lacksSince = ({ date, since, value, total }: Actual): boolean =>
  date !== null && since === null && value !== null && total === null;
