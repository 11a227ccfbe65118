import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
  purpose: '改革プランの進捗を、根拠とともに示す',
  headings: {
    usage: '使い方',
    commands: 'コマンド',
    examples: '例',
    options: 'オプション',
    output: '出力',
    exitCodes: '終了コード',
  },
  commands: {
    status: '計画の進捗を見る',
    validate: 'データを点検する',
    rule: '点検の規則の内容、理由、例を見る',
  },
  options: {
    'as-of': '基準日。この日までの事実で答える（例 2026-06-30、R8Q1、R7、latest）',
    by: '方針別または所管別に分ける',
    plan: '計画を限る',
    data: 'データフォルダ',
    lang: '表示言語',
    color: '色',
    ascii: '罫線などを ASCII の文字だけで描く',
    ambiguous: '①や│などの文字幅（narrow 1、wide 2）',
    format: '出力形式。ファイルに出すには 形式=ファイル',
    output: '出力先のファイル',
    'fail-on': '終了コード 1 とする条件',
    help: 'この説明',
    version: 'バージョン',
  },
  exitCodes: '終了コード  0 正常、1 データに問題、2 使い方の誤り、3 このツールの不具合',
  moreOnCommand: '各コマンドの説明は  reform <コマンド> --help',
};
