import { reported } from '../rule.ts';

export const controlCharacter = reported({
  name: 'control-character',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: 平日\u000bは午後九時まで
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: 平日は午後九時まで
`,
    },
  }),
});
