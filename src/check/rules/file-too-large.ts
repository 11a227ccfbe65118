import { reported } from '../rule.ts';

export const fileTooLarge = reported({
  name: 'file-too-large',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: ${'いつの間にか貼り付けられた長い文章。'.repeat(1300)}
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: 詳しくは出典を参照
`,
    },
  }),
});
