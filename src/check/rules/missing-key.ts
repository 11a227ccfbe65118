import { reported } from '../rule.ts';

export const missingKey = reported({
  name: 'missing-key',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
baseline: { year: R5, value: 1000 }
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
