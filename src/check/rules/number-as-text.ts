import { reported } from '../rule.ts';

export const numberAsText = reported({
  name: 'number-as-text',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 約10万 }
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 100000, approximate: true }
source: report
`,
    },
  }),
});
