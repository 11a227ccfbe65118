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
    list: '方針・取組・指標・意見を条件で選んで並べる',
    export: '四半期のデータをCSVなどに書き出す',
    validate: 'データを点検する',
    diff: '2つの時点の違いを、進捗と判定で示す',
    rule: '点検の規則の内容、理由、例を見る',
  },
  options: {
    'as-of': '基準日。この日までの事実で答える（例 2026-06-30、R8Q1、R7、latest）',
    by: '方針別または所管別に分ける',
    plan: '計画を限る',
<<<<<<< HEAD
    policy: 'この方針の下にあるもの（id、番号、名前の一部）',
    owner: 'この組織の所管（共管を含む）',
    stage: 'この進捗区分のもの（id か名称。unreported、silent、ended も）',
    verdict: 'この判定のもの（id か名称）',
    'no-actual': 'その年度（省けばどの年度でも）の実績が届いていないもの',
    'not-reported-since': 'この日、四半期より後に進捗の報告がないもの',
    tag: 'この印のあるもの（キー、またはキー=値）',
    about: 'この記録、話題、計画についての意見',
    sort: '並べ方。-キー で逆順',
=======
    from: '前の時点（例 R7Q2）。後の時点は --to',
    to: '後の時点（例 R7Q3）。なければ今日',
>>>>>>> 6e1636b (Show what changed between two states, in results)
    data: 'データフォルダ',
    lang: '表示言語',
    color: '色',
    ascii: '罫線などを ASCII の文字だけで描く',
    ambiguous: '①や│などの文字幅（narrow 1、wide 2）',
    format: '出力形式。ファイルに出すには 形式=ファイル',
    output: '出力先のファイル',
<<<<<<< HEAD
    check: '前回の書き出しと、列・id・過去の値を比べる',
    excel: '日本の Windows の Excel で開く形にする',
=======
    since: 'この版より後に生じた問題を、前からあるものと分ける',
    compare: 'この日からの増減を件数に添える（例 R7Q2）',
>>>>>>> 6e1636b (Show what changed between two states, in results)
    'fail-on': '終了コード 1 とする条件',
    help: 'この説明',
    version: 'バージョン',
  },
  exitCodes: '終了コード  0 正常、1 データに問題、2 使い方の誤り、3 このツールの不具合',
  moreOnCommand: '各コマンドの説明は  reform <コマンド> --help',
};
