import { reported } from '../rule.ts';

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
