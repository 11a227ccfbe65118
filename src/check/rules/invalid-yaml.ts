import { reported } from '../rule.ts';

export const invalidYaml = reported({
  name: 'invalid-yaml',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者の満足度
unit: %
goal: increase
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者の満足度
unit: "%"
goal: increase
`,
    },
  }),
});
