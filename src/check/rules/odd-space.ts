import { reported } from '../rule.ts';

export const oddSpace = reported({
  name: 'odd-space',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name:\u3000図書館の開館時間の延長
no: 1-①
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
no: 1-①
`,
    },
  }),
});
