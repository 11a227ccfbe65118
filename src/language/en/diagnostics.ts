import type { DiagnosticWords } from '../diagnostics.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const diagnostics: DiagnosticWords = {
  error: 'error',
  warning: 'warning',
  help: 'help',
  note: 'note',
  summary: ({ files, errors, warnings, seconds }) =>
    `checked ${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${seconds} s`,
  more: 'more:',
  old: 'old',
  ofWhichNew: ({ errors, warnings }) =>
    `new in this change: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  moreThanListed: count => `and ${counted(count, 'problem')} more, not listed (--max-findings)`,
  settingChanged: ({ file, key, before, after }) =>
    `${file}: this change alters ${key} (${before ?? 'not set'} → ${after ?? 'not set'}); checked with the one from before`,
  oldOnes: count => `${counted(count, 'problem')} from before this change: see the summary`,
  moreInSummary: count => `and ${counted(count, 'more problem')} in the summary`,
};
