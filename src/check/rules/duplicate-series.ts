import { valueAt } from '../../model/finding.ts';
import { repeated } from '../repeated.ts';
import { planRule } from '../rule.ts';

const indicator = (second: string) => ({
  'plans/example/indicators/waiting-time.yaml': `name: 窓口の待ち時間
unit: 分
goal: decrease
series:
  - { id: north, name: 北区役所 }
  - { id: ${second}, name: 南区役所 }
`,
});

export const duplicateSeries = planRule({
  name: 'duplicate-series',
  severity: 'error',
  example: () => ({ bad: indicator('north'), good: indicator('south') }),
  *check({ plan }) {
    for (const indicator of plan.indicators) {
      if (indicator.series.length < 2) continue;
      const series = indicator.series.map(({ id }, index) => ({ id, index }));
      for (const [again, first] of repeated(series, ({ id }) => id)) {
        yield {
          at: valueAt(indicator, 'series', again.index, 'id'),
          facts: { id: again.id },
          related: [valueAt(indicator, 'series', first.index, 'id')],
        };
      }
    }
  },
});
