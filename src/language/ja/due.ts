import { eraShort } from '../../time/era.ts';
import type { DueWords } from '../due.ts';

const ofYears = (all: readonly number[], what: string, series: readonly string[]) =>
  `${all.map(eraShort).join('・')}の${what}${series.length === 0 ? '' : `（${series.join('、')}）`}`;

export const due: DueWords = {
  title: '期限を過ぎたもの',
  comingUp: until => `${until} までに期限が来るもの`,
  columns: { due: '期限', since: 'いつから', waiting: '経過', what: '求めているもの', of: '対象' },
  kinds: {
    figure: '実績',
    provisional: '確定値',
    report: '進捗の報告',
    step: '報告で定めた対応',
    milestone: '節目',
    answer: '意見への回答',
    promise: '約束した対応',
  },
  figures: (years, series) => ofYears(years, '実績', series),
  provisional: (years, series) => ofYears(years, '確定値', series),
  report: last => (last === null ? '進捗の報告（まだない）' : `進捗の報告（最後は ${last}）`),
  step: (next, stage) => (next === null ? `「${stage}」の次の報告` : `対応「${next}」`),
  milestone: name => `節目「${name}」`,
  answer: by => (by === null ? '意見への回答' : `意見への回答（${by}）`),
  answers: count => `意見 ${count}件への回答`,
  promise: '約束した対応',
  nothingLate: '期限を過ぎたものはない',
  count: late =>
    late === 0 ? '期限を過ぎたものはない' : `期限を過ぎたもの ${late}件（\`reform due\` で一覧）`,
  showOne: '1件の内容、経過、出典を見る',
};
