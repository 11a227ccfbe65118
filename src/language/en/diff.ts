import type { DiffWords } from '../diff.ts';
import { diffComment } from './diff-comment.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const none = (count: number, one: string, done: string) =>
  `${count === 0 ? `no ${one}` : counted(count, one)} ${done}`;

const ways = { done: 'done', dropped: 'dropped', split: 'split', merged: 'merged' } as const;
const terms = {
  goal: 'its goal',
  unit: 'its unit',
  decimals: 'its decimals',
  noise: 'its noise',
  limits: 'its limits',
  role: 'its role',
} as const;

export const diff: DiffWords = {
  title: 'What changed in the reform plans',
  workTree: 'the work tree',
  states: (before, after) => `from ${before} to ${after}`,
  days: (before, after) => (before === after ? `as of ${after}` : `from ${before} to ${after}`),
  latest: 'the latest figure of each plan',
  nothing: 'no result is different',
  brokenPlan: (plan, sides, errors) =>
    `${plan}: ${counted(errors, 'error')} in ${sides.join(' and ')}, so it cannot be compared: see \`reform validate\``,
  brokenState: (state, errors) => `${state}: ${counted(errors, 'error')} in what the plans share`,
  planAdded: 'a new plan',
  planRemoved: 'this plan is gone',
  change: (before, after) => `${before} → ${after}`,
  headings: {
    revisions: indicator => `Revisions and corrections (${indicator})`,
    tallies: 'Published totals',
    records: 'Records added, removed, renamed',
    totals: 'Totals',
    rules: 'How it is judged and counted',
    past: 'Past entries written over',
    edits: 'Edited without bearing on a result',
    untouched: 'For the auditor',
  },
  fates: {
    arrived: 'new',
    settled: 'final, was provisional',
    updated: 'provisional, updated',
    corrected: 'corrected',
    rewritten: 'written over, with no correction recorded',
    withdrawn: 'taken away, with no trace',
  },
  noFigure: 'no figure',
  reasons: {
    figure: 'new figure',
    settled: 'provisional figure settled',
    correction: 'past figure corrected',
    rewritten: 'past figure written over',
    target: 'target revised',
    path: 'yearly targets changed',
    baseline: 'baseline changed',
    break: 'the way of measuring changed',
    terms: 'definition changed',
    time: 'time passing',
  },
  because: reasons => reasons.join(', '),
  why: text => `why: ${text}`,
  raised: 'raised',
  lowered: 'lowered',
  easier: 'easier to reach',
  harder: 'harder to reach',
  targetSet: 'set for the first time',
  targetDropped: 'dropped',
  targetWrittenOver: 'written over the old one, with no decision recorded',
  underOld: verdict => `under the old one: ${verdict}`,
  path: 'yearly targets changed',
  breaks: 'the way of measuring changed: figures before and after do not compare',
  term: (term, change) => `changed: ${terms[term]} ${change}`,
  place: (at, change) => `${at}: ${change}`,
  nothingSaid: 'nothing',
  moreChanges: count => `and ${counted(count, 'more change')}`,
  leftOut: files =>
    `not compared: ${counted(files, 'file')} with errors (see \`reform validate\`); totals are left out, and the rest is said of the other files`,
  under: (before, after) => `moved: ${before} → ${after}`,
  unassigned: 'not assigned',
  firstReport: stage => `${stage} (first report)`,
  sameStage: stage => `${stage} (same stage)`,
  began: 'began',
  ended: (how, day, into) => `${ways[how]} on ${day}${into.length > 0 ? `, into ${into.join(', ')}` : ''}`,
  resumed: 'no longer ended',
  wentSilent: 'silent now',
  reportRewritten: (day, before, after) =>
    after === null
      ? `report of ${day} taken away: ${before}`
      : `report of ${day} written over: ${before} → ${after}`,
  tally: (day, of, under) => `${day} ${of}${under === null ? '' : ` (${under})`}`,
  tallyRewritten: 'published totals written over',
  tallyRemoved: 'published totals taken away',
  total: count => `total ${count}`,
  added: (kind, name) => `added: ${kind} ${name}`,
  removed: (kind, name) => `removed: ${kind} ${name}`,
  renamed: (kind, before, after) => `renamed: ${kind} ${before} → ${after}`,
  bridge: (label, change, moves) => `${label} ${change}${moves.length > 0 ? ` (${moves.join(', ')})` : ''}`,
  movedIn: (count, from) => `+${count} from ${from}`,
  movedOut: (count, to) => `-${count} to ${to}`,
  outside: 'not counted (not begun, ended)',
  absent: 'no record',
  edit: (kind, name, keys) => `${kind} ${name}: ${keys.join(', ')}`,
  untouched: ({ target, targetsMoved, baselinesMoved, corrections, rewritten, reworded, removed }) => [
    none(targetsMoved, target, 'moved'),
    none(baselinesMoved, 'baseline', 'moved'),
    none(corrections, 'past figure', 'corrected'),
    none(rewritten, 'past figure', 'written over'),
    ...(reworded > 0
      ? [
          `${counted(reworded, 'past reason or source')} reworded`.replace(
            'reason or sources',
            'reasons or sources',
          ),
        ]
      : []),
    none(removed, 'record', 'removed'),
  ],
  unchanged: ({ indicator, counted: word, indicators, measures }) => [
    ...(indicators > 0 ? [`${counted(indicators, indicator)} unchanged`] : []),
    ...(measures > 0 ? [`${counted(measures, word)} unchanged`] : []),
  ],
  comment: diffComment,
};
