import { reported } from '../rule.ts';

export const fullWidthNumber = reported({
  name: 'full-width-number',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: "１，０００" }
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
