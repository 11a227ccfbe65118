import type { Moved, ProseWords } from '../prose.ts';

const change = (moved: Moved, isShare: boolean) =>
  ({ up: isShare ? '上昇' : '増加', down: isShare ? '低下' : '減少', same: '変化' })[moved];

/** 表では「2,430億円 以下」、文では続けて書く */
const joined = (target: string) => target.replace(/ (?=以[上下]$)/, '');

const courseOf = (byYear: boolean) =>
  byYear ? '計画の年度ごとの目標に沿った' : '基準値から目標値までを均等に進めた場合の';

export const prose: ProseWords = {
  paragraph: sentences => sentences.join(''),
  goal: ({ name, baseline, baselineYear, target, targetYear, targetWord }) =>
    baseline === null
      ? `${name}は、${targetYear}に${joined(target)}とすることを${targetWord}としています。`
      : `${name}は、${baselineYear}の${baseline}を基準に、${targetYear}に${joined(target)}とすることを${targetWord}としています。`,
  noTarget: name => `${name}には目標値が定められていないため、判定の対象としていません。`,
  actual: ({ year, value, moved, by, isShare }) => {
    if (moved === null) return `${year}の実績は${value}です。`;
    if (moved === 'same') return `${year}の実績は${value}で、基準値から変わっていません。`;
    return `${year}の実績は${value}で、基準値から${by}${change(moved, isShare)}しています。`;
  },
  noActual: ({ asOf }) => `${asOf}現在、基準値より後の実績の登録がないため、進捗率と判定はお示しできません。`,
  needed: ({ year, value, byYear }) => `${courseOf(byYear)}目安は、${year}末で${value}です。`,
  course: ({ expected, progress, pace, byYear }) =>
    `${courseOf(byYear)}同じ時点の目安は${expected}で、基準値から目標値までのうち進んだ割合（進捗率）は${progress}、目安に対するペースは${pace}です。`,
  progressAlone: progress => `基準値から目標値までのうち進んだ割合（進捗率）は${progress}です。`,
  band: ({ judgement, band, grade }) =>
    `判定基準「${judgement}」では、ペースが${band}の場合を「${grade}」としており、これに当たります。`,
  verdict: verdict => `判定は「${verdict}」です。`,
  notAssessable: (why, reason) =>
    why === 'no-baseline'
      ? `基準値がないため、進捗の評価は困難です（${reason}）。`
      : `次の理由により、進捗の評価は困難です。${reason}。`,
  pending: ({ year, since, standing }) =>
    `${year}の実績が確定していないため、判定は確定待ちです（${year}の終わりから${since}）。${standing === null ? '' : `最後の実績によれば「${standing}」に当たります。`}`,
  margin: ({ inside, target, by }) =>
    inside
      ? `${joined(target)}の範囲にあり、限度まで${by}の余裕があります。`
      : `${joined(target)}の範囲を${by}外れています。`,
  neededPerYear: ({ target, perYear, soFar }) =>
    `${target}に達するには、今後1年当たり${perYear}の変化が必要です${soFar === null ? '' : `（これまでは1年当たり${soFar}）`}。`,
  forecast: ({ year, value, isLow }) =>
    `これまでの変化が続いた場合の${year}の見込みは${value}です${isLow ? '（実績が3年分以下のため参考値です）' : ''}。`,
  notProgress: ({ actual, target, quotient, targetWord }) =>
    `なお、実績値を${targetWord}で割った値（${actual} ÷ ${target} = ${quotient}）は、基準値からの進み具合を表さないため、進捗率としていません。`,
  published: says => `市の公表資料では「${says}」とされています。`,
  weakest: name => `区分ごとに判定し、最も遅い「${name}」の判定を全体の判定としています。`,
  whatIf: {
    target: ({ name, year, target, from, fromYear, perYear, moved, isShare }) =>
      `${name}を${year}に${target}とするには、${fromYear}の${from}から1年当たり${perYear}の${change(moved, isShare)}が必要です。`,
    comparison: ({ target, targetWord, perYear, times }) =>
      times === null
        ? `現行の${targetWord}${target}では1年当たり${perYear}です。`
        : `現行の${targetWord}${target}では1年当たり${perYear}であり、その${times}に相当します。`,
    metAlready: ({ target }) => `${target}には既に達しています。`,
    results: ({ target, progress, pace, verdict }) =>
      `目標値が${joined(target)}の場合、${progress === null ? '' : `進捗率は${progress}、`}${pace === null ? '' : `ペースは${pace}で、`}判定は「${verdict}」となります。`,
    actual: ({ year, value }) => `仮に${year}の実績が${value}であったとします。`,
    grade: ({ judgement, grade }) => `判定基準「${judgement}」によれば「${grade}」となります。`,
    closing: '以上は仮定の計算であり、登録されたデータに基づく判定ではありません。',
  },
  counts: {
    published: ({ day, what, total, counts }) =>
      `${day}現在の公表値では、${what}${total}のうち${counts}です。`,
    itemised: ({ day, what, total, counts }) => `${day}現在、${what}${total}のうち${counts}です。`,
    listed: ({ total }) => `このうち、出典に個別の記載があるものは${total}です。`,
    none: ({ what }) => `${what}の登録はありません。`,
    stands: ({ name, day, stage }) => `${name}は、${day}の報告で「${stage}」とされています。`,
    noReport: name => `${name}については、進捗の報告が登録されていません。`,
  },
};
