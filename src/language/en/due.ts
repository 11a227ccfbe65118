import type { DueWords } from '../due.ts';

const ofYears = (all: readonly number[], what: string, series: readonly string[]) =>
  `${all.map(year => `FY${year}`).join(', ')} ${what}${all.length > 1 ? 's' : ''}${series.length === 0 ? '' : ` (${series.join(', ')})`}`;

export const due: DueWords = {
  title: 'What is late',
  comingUp: until => `Due by ${until}`,
  columns: { due: 'due', since: 'since', waiting: 'for', what: 'awaited', of: 'of' },
  kinds: {
    figure: 'figures',
    provisional: 'settled figures',
    report: 'reports',
    step: 'steps',
    milestone: 'milestones',
    answer: 'answers',
    promise: 'promises',
  },
  figures: (years, series) => ofYears(years, 'figure', series),
  provisional: (years, series) => ofYears(years, 'settled figure', series),
  report: last => (last === null ? 'report (none yet)' : `report (last ${last})`),
  step: (next, stage) => (next === null ? `next report after “${stage}”` : `step: ${next}`),
  milestone: name => `milestone: ${name}`,
  answer: by => (by === null ? 'answer to an opinion' : `answer to an opinion (${by})`),
  answers: count => `answers to ${count} opinions`,
  promise: 'what was promised',
  nothingLate: 'nothing is late',
  count: late => (late === 0 ? 'nothing is late' : `${late} past their day (\`reform due\` lists them)`),
  showOne: 'one of them whole, with its history and sources',
};
