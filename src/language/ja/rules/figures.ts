import type { FindingFacts } from '../../../check/facts.ts';
import { decimalsToShow } from '../../../number/decimal.ts';
import { formatDecimal } from '../../../number/format.ts';
import type { Fraction } from '../../../number/fraction.ts';
import type { RuleWords } from '../../diagnostics.ts';
import { formatting } from '../formatting.ts';

const otherTargets = (count: number) => Array.from({ length: count }, () => '同じことが言える目標値');

/** Where the target lies as it does, which goal was probably meant. */
const goalsToUse: ReadonlyMap<string, string> = new Map(
  Object.entries({
    increase: '低いほど良いなら `goal: decrease`、目標値を下回らなければ良いなら `goal: at-least` と書く',
    decrease: '目標値を上回らなければ良いなら `goal: at-most`、高いほど良いなら `goal: increase` と書く',
  }),
);

const directions: ReadonlyMap<string, string> = new Map(
  Object.entries({ increase: '増やす', decrease: '減らす' }),
);

const baselineOf = (rebased: boolean) => (rebased ? '調査方法の変更後の新しい基準値' : '基準値');
const afterBreak =
  '目標値が変更前の方法によるものなら、変更後に決めた目標値を `decided` とともに加える。新しい基準値が誤りなら改める';

function comparison({ total, stages }: FindingFacts['tally-disagrees']): string {
  if (total) return `公表 ${total.published}、個別掲載 ${total.here}`;
  return stages
    .map(({ stage, published, here }) => `\`${stage}\` 公表 ${published}、個別掲載 ${here}`)
    .join('、');
}

const entryOf: Readonly<Record<FindingFacts['not-after-baseline']['list'], string>> = {
  targets: '目標',
  path: '年度別の目標',
  breaks: '調査方法の変更',
};

const before = (end: string) => (end === 'min' ? '小さい' : '前にある');

const inFull = (sum: Fraction) => formatDecimal(sum, decimalsToShow(sum, 15));

/** As many digits as show why rounding does not explain it. */
const inDigits = (mean: Fraction, decimals: number) =>
  formatDecimal(mean, decimalsToShow(mean, decimals + 2));

export const figures = {
  'reversed-range': {
    checks: '始まりと終わり、下限と上限が逆になっていないか',
    why: '両端が逆の期間や範囲には、何も入らない。',
    header: ({ from, to }) => `\`${to}\` が \`${from}\` より${before(from)}`,
    label: ({ from }) => `\`${from}\` より${before(from)}`,
    related: ({ from }) => [`\`${from}\``],
    help: () => 'どちらかを改めるか、二つを入れ替える',
  },
  'bands-out-of-order': {
    checks: '計画独自の評価の区分が、高い方から順に並んでいるか',
    why: 'ペースは、届いている最初の区分で評価する。後に書いた高い区分には決して当たらない。',
    header: ({ from, before }) => `${from} からの区分が、${before} からの区分の後にある`,
    label: ({ from, before }) => (from === before ? '前の区分と同じ' : `${before} より高い`),
    related: () => ['一つ前の区分'],
    help: ({ from, before }) => (from === before ? 'どちらかを改めるか消す' : '高い方から順に並べ替える'),
  },
  'not-after-baseline': {
    checks: '目標や調査方法の変更が、基準値より後にあるか',
    why: '進み具合は基準値の時点から測る。目標までの間に時間がなければ、ペースは求められない。',
    header: ({ list }) => `${entryOf[list]}が基準値より後になっていない`,
    label: () => '基準値より後でない',
    related: () => ['基準値'],
    help: () => 'どちらかの年度を改める',
  },
  'not-before-target': {
    checks: '年度別の目標が、目標より前にあるか',
    why: '年度別の目標は、基準値から目標までの道のりを示す。目標と同じ年度やその後のものは使われない。',
    header: () => '年度別の目標が目標より前になっていない',
    label: () => '目標より前でない',
    related: ({ others }) => ['目標', ...Array.from({ length: others }, () => 'これも目標より前でない')],
    help: () => 'どちらかの年度を改めるか、この年度別の目標を消す',
  },
  'falling-path': {
    checks: '累計の目標の、年度別の目標が前の年度より小さくなっていないか',
    why: '累計の目標では、年度別の目標も、その年度末までに積み上がる累計である。',
    header: ({ value, before }) => `年度別の目標 ${value} が、一つ前の ${before} より小さい`,
    label: ({ before }) => `${before} より小さい`,
    related: ({ others }) => ['一つ前の目標', ...Array.from({ length: others }, () => 'これも前より小さい')],
    help: () =>
      '`goal: cumulative` の `path` は累計で書く。その年度だけの量ではなく、その年度末までの合計を書く',
  },
  'figures-beside-series': {
    checks: '系列（`series`）のある指標に、指標自身の値がないか',
    why: '系列のある指標の値は系列の値であり、指標自身の値はどこにも表示されない。',
    header: ({ keys }) =>
      `\`series\` があるのに、指標自身の ${keys.map(key => `\`${key}\``).join('、')} がある`,
    label: () => '指標自身の値',
    related: ({ keys }) => ['系列', ...keys.slice(1).map(() => '指標自身の値')],
    help: () => '値を系列に移すか、消す',
  },
  'outside-limits': {
    checks: '値が指標のとり得る範囲（`limits`）にあるか',
    why: '100%を超える割合は書き誤りである。実際に超え得るものは、範囲ではなく目標として書く。',
    header: ({ value, end, limit }) =>
      end === 'min'
        ? `値 ${value} が下限 ${limit} を下回っている`
        : `値 ${value} が上限 ${limit} を超えている`,
    label: ({ end, limit }) => (end === 'min' ? `${limit} 未満` : `${limit} 超`),
    related: ({ end }) => [end === 'min' ? '下限' : '上限'],
    help: () => '値を改める。範囲が誤りなら範囲を改める',
  },
  'target-on-wrong-side': {
    checks: '増やす指標の目標値が基準値より上に、減らす指標の目標値が下にあるか',
    why: '向きが逆だと、良くなるたびに悪化と判定される。',
    header: ({ goal, value, baseline }) =>
      `${directions.get(goal)}指標なのに、目標値 ${value} が基準値 ${baseline} より${value > baseline ? '高い' : '低い'}`,
    label: ({ value, baseline }) => (value > baseline ? '基準値より高い' : '基準値より低い'),
    related: ({ others, rebased }) => [baselineOf(rebased), ...otherTargets(others)],
    help: ({ goal, rebased }) => (rebased ? afterBreak : (goalsToUse.get(goal) ?? null)),
  },
  'target-equals-baseline': {
    checks: '増やす指標、減らす指標の目標値が、基準値と違うか',
    why: '進む道のりがなく、進捗率を計算できない。保つべきものは下限か上限として書く。',
    header: ({ goal, value }) => `${directions.get(goal)}指標なのに、目標値が基準値と同じ ${value}`,
    label: () => '基準値と同じ',
    related: ({ others, rebased }) => [baselineOf(rebased), ...otherTargets(others)],
    help: ({ goal, rebased }) =>
      rebased ? afterBreak : `保つ指標なら \`goal: ${goal === 'increase' ? 'at-least' : 'at-most'}\` と書く`,
  },
  'total-disagrees': {
    checks: '累計と、並べて書いた各年度の値が合うか',
    why: '両方が書いてあれば、一方が他方の書き誤りを示す。',
    header: ({ total, sum }) => `累計 ${total} が、各年度の値を足した ${inFull(sum)} と合わない`,
    label: ({ sum, from }) =>
      from
        ? `${formatting.yearShort(from.year)} の累計 ${from.total} に以後の各年度を足すと ${inFull(sum)}`
        : `各年度を足すと ${inFull(sum)}`,
    related: () => ['この年度の値', '足し算の元にした累計'],
    help: () => '両方を出典と見比べる',
  },
  'tally-sum': {
    checks: '公表値の進捗区分別の件数が、合計と一致するか',
    why: '件数は手で書き写すため、合わない合計が誤りの場所を示す。',
    header: ({ total, sum }) => `進捗区分別の件数を足すと ${sum} で、合計の ${total} と合わない`,
    label: () => '合計',
    related: () => ['進捗区分別の件数'],
    help: () => '両方を出典と見比べる',
  },
  'tally-disagrees': {
    checks: '公表値が、その日の個別の取組と食い違わないか',
    why: '全件が個別に掲載されていれば進捗区分別の件数は公表値と同じになり、一部だけなら公表値を超えない。',
    header: facts =>
      `${facts.date} の公表値が${facts.under ? ` \`${facts.under}\` の` : ''}取組と食い違う: ${comparison(facts)}`,
    label: ({ total, stages, date }) => `${date} の個別掲載は ${(total ?? stages[0])?.here}`,
    help: ({ total }) =>
      total
        ? '後から始まった取組に `from`、既に終わった取組に `ended` を書くか、公表値を改める'
        : '公表値か、その日までの取組の経過を改める',
  },
  'mean-disagrees': {
    checks: '公表された平均が、設問の値の平均と端数処理の範囲で合うか',
    why: '書き写しの誤りがここに現れる。どのように丸めたかによる、最後の桁の半分までの差は認める。',
    header: ({ mean, computed, decimals }) =>
      `平均 ${mean} が、設問の値の平均 ${inDigits(computed, decimals)} と端数処理では説明できないほど違う`,
    label: ({ computed, decimals }) => `設問からは ${inDigits(computed, decimals)}`,
    related: () => ['設問の値'],
    help: () => '平均と設問の値を出典と見比べる',
  },
} satisfies Partial<RuleWords>;
