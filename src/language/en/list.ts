import type { ListWords } from '../list.ts';

const years = (all: readonly number[]) => all.map(year => `FY${year}`).join(', ');

export const list: ListWords = {
  columns: {
    id: 'id',
    reported: 'reported',
    due: 'due',
    measures: 'measures',
    indicators: 'indicators',
    lastFigure: 'last figure',
    awaited: 'awaited',
    waiting: 'for',
    by: 'by',
    about: 'about',
    kind: 'kind',
    opinion: 'opinion',
    answer: 'answer',
    milestone: 'milestone',
    done: 'done',
    survey: 'survey',
    when: 'when',
    answers: 'answers',
    before: 'before it',
  },
  empty: {
    policies: 'no policy answers to this',
    measures: 'no measure answers to this',
    indicators: 'no indicator answers to this',
    opinions: 'no opinion answers to this',
    milestones: 'no milestone answers to this',
    surveys: 'no survey answers to this',
  },
  yearNotEnded: (year, lastDay) => `FY${year} has not ended (it does on ${lastDay})`,
  awaited: (all, series) => (series.length === 0 ? years(all) : `${years(all)} (${series.join(', ')})`),
  answer: (by, says) => `${by}: ${says}`,
  answered: answer => `answer: ${answer}`,
  promised: (due, done) =>
    [due && `due ${due}`, done ? `done ${done}` : due && 'not done'].filter(Boolean).join(', '),
  ledTo: records => `led to: ${records.join(', ')}`,
  wholePlan: 'the whole plan',
  proposes: (value, year) => `proposed: ${value}${year === null ? '' : ` by FY${year}`}`,
  cites: (value, year, of) =>
    `cited: ${value}${year === null ? '' : ` (FY${year})`}${of === null ? '' : `, ${of}`}`,
  span: (from, to) => `${from} to ${to}`,
  ended: (how, day) => `${how} ${day}`,
  begins: day => `from ${day}`,
  showOne: 'one of them whole, with its history and sources',
};
