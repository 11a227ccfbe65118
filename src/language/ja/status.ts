import type { Goal } from '../../model/goals.ts';
import { eraShort } from '../../time/era.ts';
import type { StatusWords } from '../status.ts';
import { formatting } from './formatting.ts';

const years = (all: readonly number[]) => {
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const isRow = all.length > 2 && last - first === all.length - 1;
  return isRow ? formatting.period(first, last) : all.map(eraShort).join('・');
};
/** 「基準値」の列は「基準」で足りる */
const stem = (word: string) => word.replace(/値$/, '');
const ends: Partial<Record<Goal, string>> = { 'at-most': '上限', 'at-least': '下限' };

export const status: StatusWords = {
  overview: '改革プランの進捗',
  latestDays: '各計画の最新の数値の日現在',
  scope: (governments, plans) => `${governments}自治体 ${plans}計画`,
  yearOfPlan: year => `${year}年目`,
  planOver: '終了',
  planAhead: '開始前',
  noPeriod: '-',
  items: count => `${count}件`,
  measures: word => `${word}の進捗`,
  indicators: word => word,
  measureLine: word => word,
  indicatorLine: word => word,
  comparedWith: day => `増減は ${day} から`,
  publishedOn: day => `${day} 公表値`,
  lastReport: (day, ago) => `最終報告 ${day}${ago ? `（${formatting.duration(ago)}前）` : ''}`,
  listedHere: (total, parts, word) =>
    `個別に掲載している${word}は ${total}件（${parts.map(({ label, count }) => `${label} ${count}`).join('、')}）`,
  listedShort: (total, counts) =>
    `個別の掲載は ${total}件${counts.length > 0 ? `（${counts.join('・')}）` : ''}`,
  noneListedHere: word => `個別に掲載している${word}はない`,
  silent: count => `今期の報告なし ${count}`,
  notBegun: count => `開始前 ${count}（件数に含まない）`,
  ended: count => `終了 ${count}（件数に含まない）`,
  notByPolicy: policy => `${policy}との対応は出典に記載がない`,
  by: what => `${what}別`,
  countedFromListed: '個別掲載分から数えた',
  sharedByOwners: '所管が複数のものは、それぞれに数える',
  late: (label, word, count) => `${label}の${word}（個別掲載分 ${count}件）`,
  lateSince: day => `${day} から`,
  andMore: count => `ほか ${count}件`,
  seriesInAll: count => `${count}系列`,
  referenceToo: count => `ほかに参考値 ${count}`,
  missingYears: (all, some) => `${some ? `${some.of}件中${some.count}件は ` : ''}${years(all)} の登録なし`,
  someAwaited: (count, of) => `${of}件中${count}件の実績待ち`,
  missingSince: (year, since) => `${eraShort(year)} 実績の登録なし。年度末から${formatting.duration(since)}`,
  judgedOn: all => `${years(all)}での判定`,
  unchanged: count => `変更なし ${count}件`,
  stands: verdict => `確定待ち（${verdict}）`,
  column: (word, time) => (time === null ? word : stem(word) + (/^\d/.test(time) ? ` ${time}` : time)),
  ofAnotherTime: (time, value) => `${time}: ${value}`,
  columns: { progress: '進捗率', total: '件数' },
  asPublished: word => `公表「${word}」`,
  margin: (goal, size, beyond) => {
    const end = (goal && ends[goal]) ?? '範囲の端';
    if (!beyond) return `${end}まで ${size}`;
    return goal === 'at-least' ? `${end}を ${size} 下回る` : `${end}を ${size} 超過`;
  },
  seriesIncomplete: '一部の系列は判定できない',
  targetDecidedLater: '目標値はこの日より後に決定',
  sumIncomplete: all => `${years(all)} の値を含まない`,
  sumLacksRest: year => `${eraShort(year)} の残りの値を含まない`,
  legend: {
    needed: share => `今の目安${share === null ? '' : `（基準年度から目標年度までの ${share} が経過）`}`,
    worse: '基準値より悪い',
    explain: '説明が必要なもの',
    stale: '2年以上前の値',
    forecast: '見込みは実績が3年分以下のため参考',
    progress: '進捗率は基準値から目標値までのうち',
  },
  unreadable: errors => `読み取れない: エラー ${errors}件。内容は reform validate`,
  unreadablePlans: '読み取れない計画',
  aside: ({ file, errors }) =>
    `${file}: エラー ${errors}件。数値には関わらないため、その分を除いて答えた。内容は reform validate`,
  moreAside: count => `ほか ${count}ファイルも同じ`,
  errorsBeside: errors => `計画の外のデータにエラー ${errors}件。内容は reform validate`,
  emptyPlan: '取組・指標の登録なし',
  noPlans: '計画がない',
  next: '次に',
  why: {
    mend: '誤りの場所と直し方を見る',
    'last-judged': '判定できる最後の時点で見る',
    'one-plan': '1つの計画を詳しく見る',
    explain: '数値の出し方と根拠を見る',
    awaited: '実績が届いていない指標を見る',
    items: '取組を並べて見る',
  },
};
