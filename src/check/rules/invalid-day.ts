import { reported } from '../rule.ts';

export const invalidDay = reported({
  name: 'invalid-day',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2026-02-30, stage: on-plan }
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2026-02-28, stage: on-plan }
`,
    },
  }),
});
