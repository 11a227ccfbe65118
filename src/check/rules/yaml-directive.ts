import { reported } from '../rule.ts';

export const yamlDirective = reported({
  name: 'yaml-directive',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `%YAML 1.1
---
name: 図書館の開館時間の延長
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});
