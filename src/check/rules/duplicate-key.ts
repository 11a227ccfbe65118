import { reported } from '../rule.ts';

export const duplicateKey = reported({
  name: 'duplicate-key',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
unit: 件
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
source: report
`,
    },
  }),
});
