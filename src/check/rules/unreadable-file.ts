import { reported } from '../rule.ts';

export const unreadableFile = reported({
  name: 'unreadable-file',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': { unreadable: 'EACCES' },
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});
