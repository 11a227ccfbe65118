import { reported } from '../rule.ts';

export const invalidValue = reported({
  name: 'invalid-value',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increasing
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
`,
    },
  }),
});
