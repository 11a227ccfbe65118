import { reported } from '../rule.ts';

export const unknownKey = reported({
  name: 'unknown-key',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
targed: [ { year: R9, value: 1200 } ]
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
targets: [ { year: R9, value: 1200 } ]
source: report
`,
    },
  }),
});
