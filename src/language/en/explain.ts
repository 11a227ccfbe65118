import type { ExplainWords } from '../explain.ts';
import { formatting } from './formatting.ts';
import { terms } from './terms.ts';

export const explain: ExplainWords = {
  headings: {
    figures: 'Figures',
    formulas: 'Formulas',
    verdict: 'Verdict',
    opinions: 'Opinions',
    prose: 'In words',
    counts: 'Counts',
    items: 'Items',
  },
  line: 'line',
  kindOf: {
    goal: goal => (goal === null ? 'indicator' : `goal: ${terms.goals[goal]}`),
    unit: unit => `unit ${unit}`,
  },
  steps: {
    sum: 'sum',
    expected: 'needed now',
    soFarPerYear: 'so far a year',
    neededPerYear: 'needed a year from here',
    forecast: 'forecast',
  },
  letters: {
    path: 'yearly target',
    sum: 'sum',
    firstFigure: 'first figure',
    yearOf: word => `year of ${word}`,
  },
  path: 'yearly target',
  sampling: ({ baseline, actual, apart }) =>
    `The baseline rests on ${baseline} answers, the actual on ${actual}. Even if drawn by chance, shares less than ${apart.toFixed(1)} points apart cannot be told to differ (95%). No verdict turns on it.`,
  noise: 'noise',
  limits: 'limits',
  says: 'as published',
  uses: {
    'up-to-baseline': 'not after the baseline: not used',
    'before-break': 'before the way of measuring changed: not compared',
    skipped: 'no value: the figure before stands',
    superseded: 'the year has a figure of its own: not used',
    part: 'a count of part of a year: not compared with whole years',
    'after-target': 'after the target year: not judged',
    outlook: 'the year has not ended: not judged',
    replaced: 'before it was corrected or settled',
    'in-force': 'in force',
    'not-in-force': 'revised since',
  },
  band: (from, below) =>
    [from === null ? null : `${from} or more`, below === null ? null : `below ${below}`]
      .filter(edge => edge !== null)
      .join(', '),
  above: (from, below) => `above ${from}, below ${below}`,
  here: '◂ here',
  reasons: {
    'no-target': 'there is no target to judge by',
    settled: 'the target year has its figure, so only whether it was met counts',
    'no-actual': 'there is no actual after the baseline',
    'not-assessable': 'the actual cannot be judged',
    limit: 'what counts is whether the value is within its limit',
    met: 'the target is met',
    pace: 'the band that the pace lies in decides',
    'at-course': 'the course asks for no change yet, and the actual is where it asks it to be',
    noise: 'the move from the baseline is within the noise',
    'no-pace': 'the course asks for no change yet, and the actual is worse than the baseline',
  },
  atRisk:
    'within its limit, but it moved the wrong way, and its line leads beyond the limit by the target year',
  judgedBy: judgement => `judgement ${judgement}`,
  weakest: 'the verdict is that of the weakest series',
  whatIf: {
    target: value => `target ${value}`,
    targetYear: year => `target year ${formatting.yearLong(year)}`,
    actual: (year, value) => `${value} in ${formatting.yearLong(year)}`,
    judgement: name => `judgement ${name}`,
    nothingStored: 'what if; nothing is stored',
    asIs: 'as it is',
    inForce: 'in force',
    proposed: 'proposed',
    supposed: 'supposed',
    way: 'way from the baseline',
    comparedWithInForce: 'compared with in force',
    times: number => `${number} times`,
    expectedAtEnd: year => `needed at the end of ${year}`,
    expectedNow: 'needed now',
    metIn: 'met at this rate in',
    notMet: 'not met',
    gradeBy: judgement => `by ${judgement}`,
  },
  answer: 'answer',
  counts: {
    publishedServes: (total, itemised, day) =>
      `as the government published them (${total} on ${day}); listed here: ${itemised}, which is fewer`,
    itemisedServes: (total, day) => `counted from what is listed here (${total}) on ${day}`,
    noTally: 'no published totals are entered',
    tallyLess: (total, day) =>
      `the published totals (${total} on ${day}) are no more than what is listed, so they do not serve`,
    reportOf: 'last report',
    silent: 'no report within the rhythm of reports',
    notBegun: 'not begun, so not counted',
    ended: 'ended, so not counted',
    notCounted: word => `this plan counts each ${word}, so this by itself is not counted`,
    tally: 'published',
    since: 'at this stage since',
  },
};
