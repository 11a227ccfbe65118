import { reported } from '../rule.ts';

export const oddNumber = reported({
  name: 'odd-number',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1e3 }
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1000 }
source: report
`,
    },
  }),
});
