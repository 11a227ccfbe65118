import { reported } from '../rule.ts';

export const refusedId = reported({
  name: 'refused-id',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/1-2.yaml': `name: 図書館の開館時間の延長
`,
    },
    good: {
      'plans/example/measures/p1-2.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});
