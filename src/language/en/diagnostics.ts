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
  oldOnes: count => `${counted(count, 'problem')} from before this change: see the summary`,
  moreInSummary: count => `and ${counted(count, 'more problem')} in the summary`,
};
