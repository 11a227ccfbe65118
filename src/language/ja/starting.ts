import type { StartingWords } from '../starting.ts';

export const starting: StartingWords = {
  city: '〇〇市',
  plan: city => `${city}行政改革プラン`,
  source: plan => `${plan}（本文）`,
  policy: '方針の名称（書き換える）',
  measure: '取組の名称（書き換える）',
  indicator: '指標の名称（書き換える）',
  unit: '件',
  words: { policy: '方針', measure: '取組', indicator: '指標', target: '目標値' },
  stages: { notStarted: '未着手', onPlan: '計画通り', changed: '一部変更・遅れ', done: '完了' },
  about: {
    government: '自治体。ファイル名（city）が id。変えるには reform rename city <新しい id>',
    plan: '計画。フォルダ名が id。「#」で始まる行は使っていない項目で、右がその意味。使う項目は「#」を外して書く',
    policy: '方針。ほかの方針は reform new policy <id> --name 名称',
    measure: '取組。ほかの取組は reform new measure <id>、まとめてなら reform new measure --csv ファイル',
    indicator: '指標。基準値と目標値は例なので書き換える。実績値は reform record <id> R7 13.9',
    source: '数値の出典となる文書。資料ごとに1ファイル',
    settings: '設定。表示の言語と、点検のコメントに載せる問い合わせ先',
    workflow:
      'プルリクエストのたびにデータを点検し、結果の変化を実行結果の要約に書く。ツールは tools/reform-plan.tgz に置く',
  },
  contact: '改革担当課（書き換える）',
  readme: (city, plan) => `# ${plan}の進捗データ

${city}の計画の、方針・取組・指標を、一つずつ YAML ファイルにしたものです。ファイルは普通のエディタで書けます。
よくある書き込みにはコマンドもあり、書き込む前に点検し、判定がどう変わるかを示します。

| したいこと | コマンド |
|---|---|
| 今の状況を見る | \`npx reform status\` |
| 指標の実績値を記録する | \`npx reform record <指標> R7 13.9\`（速報値なら \`--provisional\`） |
| 取組の進捗を報告する | \`npx reform stage <取組> <進捗区分> --date R8.3.31\` |
| 目標値を見直す | \`npx reform target <指標> R11 15 --decided R8.6.20 --why 理由\` |
| 取組や指標を加える | \`npx reform new measure <id> --name 名称\`、まとめてなら \`--csv ファイル\` |
| 間違えたので戻す | \`npx reform undo\` |
| 点検する | \`npx reform validate\` |
| 表にする | \`npx reform export --excel --output 出力先/\` |

ファイルの置き場所は \`data/plans/<計画>/\` の下の \`policies/\`（方針）、\`measures/\`（取組）、\`indicators/\`（指標）です。
ファイル名が id です。資料にないことは書きません。空欄はゼロではありません。履歴は足していき、過去の行は書き換えません。

使い始めるには、配布された \`reform-plan-*.tgz\` を \`tools/reform-plan.tgz\` に置き、\`npm install tools/reform-plan.tgz\` を実行します。
`,
};
