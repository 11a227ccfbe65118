import { reported } from '../rule.ts';

// What the folders and files of a workspace can be that cannot be read. Reading reports these; their examples stand here.

export const strayFile = reported({
  name: 'stray-file',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yml': `name: 図書館の開館時間の延長
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});

export const refusedId = reported({
  name: 'refused-id',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/1-2.yaml': `name: 図書館の開館時間の延長
`,
    },
    good: {
      'plans/example/measures/p1-2.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});

export const missingPlanFile = reported({
  name: 'missing-plan-file',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/next/policies/p1.yaml': `name: 開かれた市役所
`,
    },
    good: {
      'plans/next/plan.yaml': `name: 次期プラン
government: example
`,
      'plans/next/policies/p1.yaml': `name: 開かれた市役所
`,
    },
  }),
});

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

/** `name: 図書館の開館時間の延長`, as an editor that is not set to UTF-8 saves it. */
const savedInShiftJis = Uint8Array.from([
  110, 97, 109, 101, 58, 32, 144, 125, 143, 145, 138, 217, 130, 204, 138, 74, 138, 217, 142, 158, 138, 212,
  130, 204, 137, 132, 146, 183, 10,
]);
export const notUtf8 = reported({
  name: 'not-utf8',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': savedInShiftJis,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});
