import type { RuleWords } from '../../diagnostics.ts';
import { formatting } from '../formatting.ts';

const percents = { progress: '進捗率', attainment: '達成率' } as const;

/** As much as tells two percents apart. */
const shown = (percent: number): number => Math.round(percent * 100) / 100;

export const warnings = {
  'target-outside-period': {
    checks: '目標の年度が計画期間の中にあるか',
    why: '計画が責任を負うのは期間中に達成するものであり、期間の外の年度は書き誤りであることが多い。',
    header: ({ year }) => `目標の年度 ${formatting.yearShort(year)} が計画期間の中にない`,
    label: ({ from, to }) => `計画期間は ${formatting.period(from, to)}`,
    related: () => ['計画期間'],
    help: () => '年度を改める。正しければ `waive` に理由を書く',
  },
  'figure-without-source': {
    checks: 'どの値にも出典があるか',
    why: '出典をたどれない値は、問われたときに説明できない。',
    header: () => '値に出典がない',
    label: () => 'ここにもファイルにも出典がない',
    notes: ({ others }) => (others > 0 ? [`このファイルの他の ${others}件の値にも出典がない`] : []),
    help: () => 'ファイルの末尾に全体の `source` を書くか、この値に `source` を書く',
  },
  'unused-source': {
    checks: '出典のどれもが、どこかの記録から参照されているか',
    why: 'どこからも参照されない出典は、書き忘れか、消し忘れである。',
    header: ({ id }) => `出典 \`${id}\` を参照する記録がない`,
    help: ({ id }) => `使う記録に \`source: ${id}\` と書くか、このファイルを消す`,
  },
  'doubtful-jump': {
    checks: '前の値の10倍以上、または10分の1以下になった値がないか',
    why: '小数点や単位の誤りはこの形で現れる。まれに、本当にそうなることもある。',
    header: ({ from, to }) => `値が ${from} から ${to} に飛んでいる`,
    label: ({ from, to }) => (Math.abs(to) > Math.abs(from) ? '前の値の10倍以上' : '前の値の10分の1以下'),
    related: () => ['前の値'],
    help: () => '値を確かめ、正しければ `waive` に理由を書く',
  },
  'baseline-disagrees': {
    checks: '基準値が、同じ年度の実績値と同じか',
    why: '進捗率は基準値から、推移は実績値から求める。文書によって違うこともあるが、多くは書き誤りである。',
    header: ({ value, baseline }) => `基準値と同じ時点の値 ${value} が、基準値 ${baseline} と違う`,
    label: ({ baseline }) => `基準値は ${baseline}`,
    related: () => ['基準値'],
    help: () => '両方を出典と見比べ、どちらも公表されたとおりなら `waive` に理由を書く',
  },
  'too-many-decimals': {
    checks: '値の小数の桁数が `decimals` を超えないか',
    why: '丸めて表示されるため、表示とデータが食い違う。',
    header: ({ value, decimals }) => `値 ${value} の小数が \`decimals\` の ${decimals}桁を超えている`,
    label: ({ decimals }) => `表示は ${decimals}桁`,
    notes: ({ others }) => (others > 0 ? [`このファイルの他の ${others}件の値も同じ`] : []),
    help: ({ most }) => `\`decimals: ${most}\` とするか、公表されたとおりの値を書く`,
  },
  'missing-why': {
    checks: '計画どおりでない経過に、計画が求める（`asks`）記載があるか',
    why: '遅れている取組について、まず問われるのは理由である。',
    header: ({ missing }, { id }) =>
      `取組 \`${id}\` は計画どおりでないのに ${missing.map(key => `\`${key}\``).join('、')} がない`,
    label: () => '計画どおりでない',
    related: () => ['この計画が求める記載'],
    help: ({ missing }) => `${missing.map(key => `\`${key}\``).join('と')} を書き足す`,
  },
  'published-disagrees': {
    checks: '公表された進捗率や達成率が、値から求めたものと同じか',
    why: '進捗率は基準値から目標値までのうち進んだ割合、達成率は実績値÷目標値。取り違えると、進んでいないものが進んで見える。',
    header: ({ key, printed, computed }) =>
      `公表された${percents[key]} ${printed}％ が、値から求めると ${shown(computed)}％ になる`,
    label: ({ computed }) => `求めると ${shown(computed)}％`,
    help: ({ key }) =>
      key === 'progress'
        ? '達成率なら `attainment` に書く。公表のとおりなら `waive` に理由を書く'
        : '進捗率なら `progress` に書く。公表のとおりなら `waive` に理由を書く',
  },
  'outcome-without-measure': {
    checks: '成果の指標（`level: outcome`）を、どれかの取組が目指しているか',
    why: 'どの取組も目指していない成果は、何をすれば動くのかが計画にない。',
    header: ({ id }) => `成果の指標 \`${id}\` を目指す取組がない`,
    label: () => '成果',
    help: ({ id }) => `動かそうとする取組に \`aims: [${id}]\` と書く`,
  },
} satisfies Partial<RuleWords>;
