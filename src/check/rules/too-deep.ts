import { reported } from '../rule.ts';

export const tooDeep = reported({
  name: 'too-deep',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
details: ${'['.repeat(60)}平日は午後九時まで${']'.repeat(60)}
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
details: [平日は午後九時まで]
`,
    },
  }),
});
