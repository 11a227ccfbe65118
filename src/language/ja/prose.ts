import type { Moved, ProseWords } from '../prose.ts';

const change = (moved: Moved, isShare: boolean) =>
  ({ up: isShare ? '上昇' : '増加', down: isShare ? '低下' : '減少', same: '変化' })[moved];

/** 表では「2,430億円 以下」、文では続けて書く */
const joined = (target: string) => target.replace(/ (?=以[上下]$)/, '');

interface Course {
  readonly byYear: boolean;
  readonly isSum: boolean;
  readonly targetWord: string;
}
const courseOf = ({ byYear, isSum, targetWord }: Course) => {
  if (byYear) return '計画の年度ごとの目標に沿った';
  return isSum ? '毎年度同じだけ積み上げた場合の' : `基準値から${targetWord}までを均等に進めた場合の`;
};
const made = (isSum: boolean, targetWord: string) =>
  isSum ? `${targetWord}のうち達した割合（進捗率）` : `基準値から${targetWord}までのうち進んだ割合（進捗率）`;
const inTotal = (amount: string, isSum: boolean) => (isSum ? `累計${amount}` : amount);
const restsOn = (isLow: boolean) => (isLow ? '（実績が3年分以下のため参考値です）' : '');

export const prose: ProseWords = {
  paragraph: sentences => sentences.join(''),
  goal: ({ name, baseline, baselineYear, target, targetYear, targetWord, isSum }) =>
    baseline === null
      ? `${name}は、${targetYear}${isSum ? 'までに累計' : 'に'}${joined(target)}とすることを${targetWord}としています。`
      : `${name}は、${baselineYear}の${baseline}を基準に、${targetYear}に${joined(target)}とすることを${targetWord}としています。`,
  noTarget: ({ name, targetWord }) =>
    `${name}には${targetWord}が定められていないため、判定の対象としていません。`,
  actual: ({ year, value, moved, by, isShare, isSum }) => {
    if (isSum) return `${year}までの実績は累計${value}です。`;
    if (moved === null) return `${year}の実績は${value}です。`;
    if (moved === 'same') return `${year}の実績は${value}で、基準値から変わっていません。`;
    return `${year}の実績は${value}で、基準値から${by}${change(moved, isShare)}しています。`;
  },
  sumIncomplete: years => `この累計は${years}の値を含んでいません。`,
  sumLacksRest: (year, day) => `この累計は、${year}のうち${day}より後の値を含んでいません。`,
  noActual: ({ asOf }) => `${asOf}現在、基準値より後の実績の登録がないため、進捗率と判定はお示しできません。`,
  needed: ({ year, value, byYear, isSum, targetWord }) =>
    `${courseOf({ byYear, isSum, targetWord })}目安は、${year}末で${inTotal(value, isSum)}です。`,
  course: ({ expected, progress, pace, byYear, isSum, targetWord }) =>
    `${courseOf({ byYear, isSum, targetWord })}同じ時点の目安は${expected}で、${made(isSum, targetWord)}は${progress}、目安に対するペースは${pace}です。`,
  progressAlone: ({ progress, atLeast, isSum, targetWord }) =>
    `${made(isSum, targetWord)}は${progress}${atLeast ? '以上' : ''}です。`,
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
  atRisk: ({ since, from, moved, by, isShare, year, value, limit, beyond, side, isLow }) =>
    `${since}の${from}から${by}${change(moved, isShare)}しており、これまでの変化が続くと、${year}には${value}となり、限度の${limit}を${beyond}${side === 'above' ? '上回る' : '下回る'}見込みです${restsOn(isLow)}。`,
  neededPerYear: ({ target, perYear, soFar, isSum }) =>
    `${inTotal(target, isSum)}に達するには、今後1年当たり${perYear}${isSum ? '' : 'の変化'}が必要です${soFar === null ? '' : `（これまでは1年当たり${soFar}）`}。`,
  forecast: ({ year, value, isLow, isSum }) =>
    isSum
      ? `これまでの伸びが続いた場合の${year}までの累計の見込みは${value}です${restsOn(isLow)}。`
      : `これまでの変化が続いた場合の${year}の見込みは${value}です${restsOn(isLow)}。`,
  notProgress: ({ actual, target, quotient, targetWord }) =>
    `なお、実績値を${targetWord}で割った値（${actual} ÷ ${target} = ${quotient}）は、基準値からの進み具合を表さないため、進捗率としていません。`,
  published: says => `公表資料では「${says}」とされています。`,
  weakest: name => `区分ごとに判定し、最も遅い「${name}」の判定を全体の判定としています。`,
  whatIf: {
    target: ({ name, year, target, from, fromYear, perYear, moved, isShare, sum }) => {
      if (sum === null)
        return `${name}を${year}に${target}とするには、${fromYear}の${from}から1年当たり${perYear}の${change(moved, isShare)}が必要です。`;
      const beyond = sum === 'goes-on' ? `${fromYear}までの${from}に加えて` : `${fromYear}の後、`;
      return `${name}を${year}までに累計${target}とするには、${beyond}1年当たり${perYear}が必要です。`;
    },
    comparison: ({ target, targetWord, perYear, times }) =>
      times === null
        ? `現行の${targetWord}${target}では1年当たり${perYear}です。`
        : `現行の${targetWord}${target}では1年当たり${perYear}であり、その${times}に相当します。`,
    metAlready: ({ target }) => `${target}には既に達しています。`,
    results: ({ targetWord, target, progress, pace, verdict }) =>
      `${targetWord}が${joined(target)}の場合、${progress === null ? '' : `進捗率は${progress}、`}${pace === null ? '' : `ペースは${pace}で、`}判定は「${verdict}」となります。`,
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
