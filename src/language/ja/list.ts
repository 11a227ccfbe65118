import { eraShort } from '../../time/era.ts';
import type { ListWords } from '../list.ts';

const years = (all: readonly number[]) => all.map(eraShort).join('・');

export const list: ListWords = {
  columns: {
    id: 'id',
    reported: '報告日',
    due: '期限',
    measures: '取組',
    indicators: '指標',
    lastFigure: '最後の値',
    awaited: '届いていない年度',
    waiting: '年度末から',
    by: '述べた人',
    about: '対象',
    kind: '種類',
    opinion: '意見',
    answer: '対応',
    milestone: '節目',
    done: '達した日',
    survey: '調査',
    when: '時期',
    answers: '回答数',
    before: '前回',
  },
  empty: {
    policies: '該当する方針はない',
    measures: '該当する取組はない',
    indicators: '該当する指標はない',
    opinions: '該当する意見はない',
    milestones: '該当する節目はない',
    surveys: '該当する調査はない',
  },
  yearNotEnded: (year, lastDay) => `${eraShort(year)} はまだ終わっていない（${lastDay} まで）`,
  awaited: (all, series) => (series.length === 0 ? years(all) : `${years(all)}（${series.join('、')}）`),
  answer: (by, says) => `${by}「${says}」`,
  answered: answer => `対応: ${answer}`,
  promised: (due, done) =>
    [due && `期限 ${due}`, done ? `${done} 実施` : due && '未実施'].filter(Boolean).join('、'),
  ledTo: records => `つながったもの: ${records.join('、')}`,
  wholePlan: '計画全体',
  proposes: (value, year) => `提案 ${value}${year === null ? '' : `（${eraShort(year)}）`}`,
  cites: (value, year, of) =>
    `引用 ${value}${year === null ? '' : `（${eraShort(year)}）`}${of === null ? '' : ` ${of}`}`,
  span: (from, to) => `${from}～${to}`,
  ended: (how, day) => `${how}（${day}）`,
  begins: day => `${day} から`,
  showOne: '1件の内容、経過、出典を見る',
};
