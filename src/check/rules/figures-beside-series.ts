import { type Found, keyAt } from '../../model/finding.ts';
import type { Figures } from '../../model/indicator.ts';
import { planRule } from '../rule.ts';

const indicator = (own: string) => ({
  'plans/example/indicators/waiting-time.yaml': `name: 待ち日数
unit: 日
goal: decrease
${own}series:
  - id: central
    name: 中央館
    actuals: [ { year: R5, value: 12 } ]
source: report
`,
});

export const figuresBesideSeries = planRule({
  name: 'figures-beside-series',
  severity: 'error',
  example: () => ({ bad: indicator('actuals: [ { year: R5, value: 14 } ]\n'), good: indicator('') }),
  *check({ plan }): Iterable<Found<FiguresBesideSeries>> {
    for (const indicator of plan.indicators) {
      if (indicator.series.length === 0) continue;
      const keys = ownFigures.filter(key => isGiven(indicator[key]));
      const [first, ...others] = keys.map(key => keyAt(indicator, key));
      if (first) yield { at: first, facts: { keys }, related: [keyAt(indicator, 'series'), ...others] };
    }
  },
});

interface FiguresBesideSeries {
  /** The indicator's own keys, in the order of the model. */
  readonly keys: readonly (keyof Figures)[];
}

const ownFigures = ['baseline', 'targets', 'path', 'actuals', 'breaks'] as const;

const isGiven = (given: Figures[keyof Figures]): boolean =>
  Array.isArray(given) ? given.length > 0 : given !== null;
