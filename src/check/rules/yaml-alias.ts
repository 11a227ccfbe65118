import { reported } from '../rule.ts';

export const yamlAlias = reported({
  name: 'yaml-alias',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: *休館日は別に定める
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: "*休館日は別に定める"
`,
    },
  }),
});
