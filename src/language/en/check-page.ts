import type { CheckPageWords } from '../check-page.ts';

const places = (count: number) => (count === 1 ? '1 place' : `${count} places`);

export const checkPage: CheckPageWords = {
  title: ({ errors, warnings }) => {
    if (errors > 0) return `Data check: ${places(errors)} to mend`;
    if (warnings > 0) return `Data check: ${places(warnings)} to look at`;
    return 'Data check: nothing is wrong';
  },
  record: 'File',
  line: 'Line',
  fault: 'What is wrong',
  remedy: 'What to do',
  warnings: count => `To look at: ${places(count)}`,
  more: (count, of) =>
    `And ${places(count)} more ${{ errors: 'to mend', warnings: 'to look at', old: 'from before this change' }[of]}: \`reform validate\` shows them all.`,
  howToMend:
    'Click the name of a file to open it at that line. Edit it with the pencil and commit to the same branch: it is checked again.',
  old: count => `From before this change: ${places(count)} (not for this change to mend)`,
  noOld: 'From before this change: none.',
  unlisted: count => `And ${places(count)} more that are not listed here.`,
  settings: 'This change alters settings of the check itself',
  settingsNote: 'They are in force once it is merged; it was checked with those from before:',
  noSetting: 'not set',
  moreSettings: count => `and ${count} more settings`,
  checked: files => `${files === 1 ? '1 file was' : `${files} files were`} checked.`,
  contact: whom => `If something is unclear, please ask ${whom}.`,
};
