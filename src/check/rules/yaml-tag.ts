import { reported } from '../rule.ts';

export const yamlTag = reported({
  name: 'yaml-tag',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
no: !!str 3
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
no: "3"
`,
    },
  }),
});
