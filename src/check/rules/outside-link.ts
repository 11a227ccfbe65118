import { reported } from '../rule.ts';

export const outsideLink = reported({
  name: 'outside-link',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': { linkTo: '../../../../elsewhere/open-library.yaml' },
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});
