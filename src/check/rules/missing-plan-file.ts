import { reported } from '../rule.ts';

export const missingPlanFile = reported({
  name: 'missing-plan-file',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/next/policies/p1.yaml': `name: 開かれた市役所
`,
    },
    good: {
      'plans/next/plan.yaml': `name: 次期プラン
government: example
`,
      'plans/next/policies/p1.yaml': `name: 開かれた市役所
`,
    },
  }),
});
