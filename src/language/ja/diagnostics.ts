import type { DiagnosticWords } from '../diagnostics.ts';

export const diagnostics: DiagnosticWords = {
  error: 'エラー',
  warning: '警告',
  help: '対処',
  note: '補足',
  summary: ({ files, errors, warnings, seconds }) =>
    `点検 ${files}ファイル  エラー ${errors}  警告 ${warnings}  ${seconds}秒`,
  more: '詳しくは',
  old: '前からある',
  ofWhichNew: ({ errors, warnings }) => `この変更による  エラー ${errors}  警告 ${warnings}`,
  moreThanListed: count => `ほか ${count}か所は省略（--max-findings で増やせる）`,
  settingChanged: ({ file, key, before, after }) =>
    `${file}: この変更は ${key} を変える（${before ?? '指定なし'} → ${after ?? '指定なし'}）。点検は変更前の設定による`,
  oldOnes: count => `この変更より前からある問題が ${count}か所、要約にある`,
  moreInSummary: count => `ほかの問題 ${count}か所は要約にある`,
};
