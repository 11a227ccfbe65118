import { reported } from '../rule.ts';

export const wrongType = reported({
  name: 'wrong-type',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
owner: 教育委員会
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
owner: [教育委員会]
`,
    },
  }),
});
