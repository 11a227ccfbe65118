import type { ExplainWords } from '../explain.ts';
import { formatting } from './formatting.ts';
import { terms } from './terms.ts';

export const explain: ExplainWords = {
  headings: {
    figures: '数値',
    formulas: '計算',
    verdict: '判定',
    opinions: '委員会等の意見',
    prose: '説明文',
    counts: '件数',
    items: '内訳',
  },
  line: '行',
  kindOf: {
    goal: goal =>
      goal === 'increase' || goal === 'decrease'
        ? `${terms.goals[goal]}指標`
        : goal === null
          ? '指標'
          : `${terms.goals[goal]}の指標`,
    unit: unit => `単位 ${unit}`,
  },
  steps: {
    sum: '累計',
    expected: '目安',
    soFarPerYear: 'これまで（年当たり）',
    neededPerYear: '今後必要（年当たり）',
    forecast: '見込み',
  },
  letters: {
    path: '年度の目標',
    sum: '累計',
    firstFigure: '始めの値',
    yearOf: word => `${word.replace(/値$/, '')}年度`,
  },
  path: '年度の目標',
  sampling: ({ baseline, actual, apart }) =>
    `回答数は基準値 ${baseline}、実績値 ${actual}。無作為に選んだものとしても、差が ${apart.toFixed(1)}ポイントに満たなければ違うとは言えない（95%）。判定には使わない。`,
  noise: '誤差の幅',
  limits: '取りうる範囲',
  says: '公表の評価',
  uses: {
    'up-to-baseline': '基準年度以前のため使わない',
    'before-break': '調査方法の変更前のため比較しない',
    skipped: '値がないため前の値を使う',
    superseded: '年度の値があるため使わない',
    part: '年度の途中までの値のため比較しない',
    'after-target': '目標年度より後のため判定に使わない',
    outlook: '年度が終わっていないため判定に使わない',
    replaced: '訂正または確定の前の値',
    'in-force': '適用中',
    'not-in-force': '見直し前',
  },
  band: (from, below) =>
    [from === null ? null : `${from}以上`, below === null ? null : `${below}未満`]
      .filter(edge => edge !== null)
      .join(''),
  above: (from, below) => `${from}を超え${below}未満`,
  here: '◂ ここ',
  reasons: {
    'no-target': '目標値がないため、判定しない',
    settled: '目標年度の実績があるため、達したかどうかだけで決まる',
    'no-actual': '基準値より後の実績の登録がない',
    'not-assessable': '実績から判定できない',
    limit: '保つべき範囲にあるかどうかで決まる',
    met: '目標値に達している',
    pace: 'ペースの入る区分で決まる',
    'at-course': '目安が基準値のままで、実績が目安に達している',
    noise: '基準値からの動きが誤差の幅に収まる',
    'no-pace': '目安が基準値のままで、実績が基準値より悪い',
  },
  atRisk: '範囲内にあるが悪い方へ動いており、その線は目標年度までに範囲を外れる',
  judgedBy: judgement => `判定基準 ${judgement}`,
  weakest: '判定は最も遅い区分による',
  whatIf: {
    target: value => `目標値を${value}にした場合`,
    targetYear: year => `目標年度を${formatting.yearLong(year)}にした場合`,
    actual: (year, value) => `${formatting.yearLong(year)}の実績が${value}の場合`,
    judgement: name => `判定基準を ${name} にした場合`,
    nothingStored: '仮定の計算（データは変わらない）',
    asIs: '現在',
    inForce: '現行',
    proposed: '委員案',
    supposed: '仮定',
    way: '基準値からの差',
    comparedWithInForce: '現行との比',
    times: number => `${number}倍`,
    expectedAtEnd: year => `目安 ${year}末`,
    expectedNow: '目安',
    metIn: 'この伸びで達する年度',
    notMet: '達しない',
    gradeBy: judgement => `${judgement} では`,
  },
  answer: '対応',
  counts: {
    publishedServes: (total, itemised, day) =>
      `公表値（${day}、${total}）による。個別に掲載しているものは${itemised}で、それより少ない`,
    itemisedServes: (total, day) => `個別に掲載しているもの（${total}）を ${day} 現在で数えた`,
    noTally: '公表値の登録はない',
    tallyLess: (total, day) => `公表値（${day}、${total}）は個別の掲載より多くないため使わない`,
    reportOf: '最後の報告',
    silent: '報告の間隔を過ぎても報告がない',
    notBegun: '開始前のため数えない',
    ended: '終了したため数えない',
    notCounted: word => `この計画では${word}を数えるため、これ自体は件数に入らない`,
    tally: '公表値',
    since: 'この区分になった日',
  },
};
