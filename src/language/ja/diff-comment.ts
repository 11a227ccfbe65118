import type { CommentWords } from '../diff.ts';

export const diffComment: CommentWords = {
  heading: plan => `${plan}: この変更による数値の動き`,
  headingShared: '計画に共通の記録の変更',
  nothing: '### 数値の動きはありません\n\nこの変更は、進捗、判定、目標のいずれにも関わりません。',
  between: (before, after) => `${before}から${after}まで。`,
  at: day => `${day}現在。`,
  summary: '要約',
  newFigures: (indicator, all, count, year) =>
    `${indicator} ${count}件${all ? 'すべて' : ''}に${year ? `${year}の` : '新しい'}実績が入りました。`,
  verdictsNow: (indicator, counts) => `${indicator}の判定は、${counts} です。`,
  published: (of, total, counts) => `${of} ${total}件の公表値が入りました。${counts}。`,
  stagesMoved: (counted, count) => `${counted} ${count}件の進捗区分が変わりました。`,
  targetsMoved: (target, count) => `${target} ${count}件が見直されました。`,
  recordsMoved: (added, removed) =>
    [
      ...(added > 0 ? [`記録 ${added}件が追加されました。`] : []),
      ...(removed > 0 ? [`記録 ${removed}件が削除されました。`] : []),
    ].join(''),
  onlyEdits: count => `数値の動きはありません。記録 ${count}件の、結果に関わらない項目だけが編集されました。`,
  planAdded: (measures, indicators) => `新しい計画です（取組 ${measures}件、指標 ${indicators}件）。`,
  planRemoved: 'この計画のファイルがなくなりました。',
  broken: 'エラーがあるため、数値の動きを示せません。先に点検の結果を直してください。',
  brokenBefore: '変更前の状態にエラーがあるため、数値の動きを示せません。この変更で直っています。',
  difference: '増減',
  figureBefore: '前の値',
  figureAfter: '今の値',
  latePeople: (label, counted, count, isPart) =>
    `${label}として報告された${counted}（${isPart ? '掲載分 ' : ''}${count}件）`,
  check: '確かめてください',
  checkFirst: '承認の前に確かめてください',
  inPlan: (plan, sentence) => `${plan}: ${sentence}`,
  moreOf: {
    'plan-removed': count => `ほかに${count}件の計画のファイルがなくなっています。`,
    'not-compared': count => `ほかに${count}か所、以前からエラーがあって比べられないものが変更されています。`,
    'target-easier': count => `ほかに${count}件の目標が達成しやすい値になっています。`,
    'target-gone': count => `ほかに${count}件の目標がなくなっています。`,
    'target-written-over': count => `ほかに${count}件の目標が元の値に上書きされています。`,
    'figure-rewritten': count => `ほかに${count}件の指標で過去の値が書き換えられています。`,
    'report-rewritten': count => `ほかに${count}件の取組で過去の進捗報告が書き換えられています。`,
    'tally-rewritten': count => `ほかに${count}件の計画で公表済みの値が書き換えられています。`,
    'record-removed': count => `ほかに${count}件の記録が削除されています。`,
  },
  publishedOtherwise: (name, verdict, says, noNoise) =>
    `${name}は、計算では「${verdict}」、公表資料では「${says}」です。${noNoise ? 'この計画は誤差の幅を定めていません。' : ''}`,
  rewritten: name =>
    `${name}の過去の値が、訂正の記録なしに書き換えられています。元の値を残し、\`corrects\` を付けた行を加えてください。`,
  rewrittenReport: name =>
    `${name}の過去の進捗報告が書き換えられています。元の行を残し、新しい日付の行を加えてください。`,
  targetWrittenOver: name =>
    `${name}の目標が、元の値に上書きされています。見直しであれば、元の値を残し、\`decided\`（決定日）を付けた行を加えてください。`,
  targetEasier: (name, change, now, underOld) =>
    `${name}の目標が達成しやすい値になりました（${change}）。${underOld ? `今の判定は「${now}」、見直し前の目標なら「${underOld}」です。` : ''}`,
  notCompared: file =>
    `${file === null ? 'この計画' : `\`${file}\``}は変更されていますが、以前からエラーがあるため、結果への影響が分かりません。変更の中身を直接確かめてください。`,
  targetGone: name => `${name}の目標がなくなりました。`,
  removedRecord: (kind, name, of) =>
    `${kind}「${name}」の記録が削除されています。${of === 'measure' ? '終了であれば `ended` を書いて残してください。' : '意図したものか確かめてください。'}`,
  untouched: parts => `${parts.join('、')}。`,
  noTallyMatch: (count, of) => `${of}の公表値 ${count}件が、公表済みの値から書き換えられています。`,
  verdictReasons: parts => `判定が変わった理由: ${parts.join('、')}。`,
  reason: (reason, count, all) => (all ? `${count}件とも${reason}` : `${reason} ${count}件`),
  reproduce: command => `再現: ${command}`,
};
