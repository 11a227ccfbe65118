import { type Found, valueAt } from '../../model/finding.ts';
import { type Actual, figureLines } from '../../model/indicator.ts';
import type { Day } from '../../model/record.ts';
import { planRule } from '../rule.ts';
import { lastYearEnded } from '../standing.ts';

const indicator = (last: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - ${last}
source: report
`,
});

export const futureFigure = planRule({
  name: 'future-figure',
  severity: 'error',
  example: {
    bad: indicator('{ year: R35, value: 1200 }'),
    good: indicator('{ year: R5, value: 1200 }'),
  },
  *check({ plan, today }): Iterable<Found<FutureFigure>> {
    const ended = lastYearEnded(today);
    const isFuture = ({ date, year }: Actual) => (date === null ? year > ended : date > today);
    for (const indicator of plan.indicators) {
      for (const { figures, pointer } of figureLines(indicator)) {
        for (const [index, actual] of figures.actuals.entries()) {
          if (!isFuture(actual) || !isFigure(actual) || isOutlook(actual)) continue;
          const at = (key: string) => valueAt(indicator, ...pointer, 'actuals', index, key);
          const { date, provisional } = actual;
          const facts = { today, ofDay: date !== null, provisional };
          yield { at: at(provisional ? 'provisional' : date === null ? 'year' : 'date'), facts };
        }
      }
    }
  },
});

interface FutureFigure {
  readonly today: Day;
  readonly ofDay: boolean;
  /** It says that it is provisional, but not since when it has been known. */
  readonly provisional: boolean;
}

/** That a year is not surveyed may be known before it ends. */
const isFigure = ({ value, total, none }: Actual): boolean =>
  value !== null || total !== null || none === 'nil' || none === 'suppressed';

const isOutlook = ({ provisional, known }: Actual): boolean => provisional && known !== null;
