import { reported } from '../rule.ts';

export const strayFile = reported({
  name: 'stray-file',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yml': `name: 図書館の開館時間の延長
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});
