import type { Goal } from '../../model/goals.ts';
import type { StatusWords } from '../status.ts';
import { formatting } from './formatting.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const years = (all: readonly number[]) => {
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const isRow = all.length > 2 && last - first === all.length - 1;
  return isRow ? formatting.period(first, last) : all.map(formatting.yearShort).join(', ');
};
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const plural = (word: string) => (/[a-z]$/i.test(word) ? `${word}s` : word);
const over: Partial<Record<Goal, string>> = { 'at-most': 'over the limit', 'at-least': 'under the limit' };

export const status: StatusWords = {
  overview: 'Reform plans',
  latestDays: 'each plan as of its latest figure',
  scope: (governments, plans) => `${counted(governments, 'government')}, ${counted(plans, 'plan')}`,
  yearOfPlan: year => `year ${year}`,
  planOver: 'ended',
  planAhead: 'ahead',
  noPeriod: '-',
  items: count => String(count),
  measures: word => capital(plural(word)),
  indicators: word => capital(plural(word)),
  measureLine: plural,
  indicatorLine: plural,
  comparedWith: day => `changes since ${day}`,
  publishedOn: day => `published ${day}`,
  lastReport: (day, ago) => `last report ${day}${ago ? ` (${formatting.duration(ago)} before)` : ''}`,
  listedHere: (total, parts, word) =>
    `${total} ${plural(word)} listed here (${parts.map(({ label, count }) => `${label} ${count}`).join(', ')})`,
  listedShort: (total, counts) =>
    `${total} of them listed here${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`,
  noneListedHere: word => `no ${plural(word)} listed here`,
  silent: count => `silent now ${count}`,
  notBegun: count => `not begun ${count} (not counted)`,
  ended: count => `ended ${count} (not counted)`,
  notByPolicy: () => 'the source does not say which policy they stand under',
  by: what => `By ${what}`,
  countedFromListed: 'counted from what is listed here',
  sharedByOwners: 'what several owners share is counted under each',
  late: (label, word, count) => `${capital(label)}: ${counted(count, word)} listed here`,
  lateSince: day => `since ${day}`,
  andMore: count => `and ${count} more`,
  seriesInAll: count => `${count} series`,
  referenceToo: count => `${count} for reference`,
  missingYears: (all, some) =>
    `nothing entered for ${years(all)}${some ? ` in ${some.count} of ${some.of}` : ''}`,
  someAwaited: (count, of) => `${count} of ${of} awaiting actuals`,
  missingSince: (year, since) =>
    `no ${formatting.yearShort(year)} actuals, ${formatting.duration(since)} after the year ended`,
  judgedOn: all => `judged on ${years(all)}`,
  unchanged: count => `${count} unchanged`,
  stands: verdict => `pending (${verdict})`,
  column: (word, time) => (time === null ? word : `${word}\n${time}`),
  ofAnotherTime: (time, value) => `${time}: ${value}`,
  columns: { progress: 'progress', total: 'items' },
  asPublished: word => `published as «${word}»`,
  margin: (goal, size, beyond) =>
    beyond ? `${size} ${(goal && over[goal]) ?? 'out of the range'}` : `${size} to spare`,
  seriesIncomplete: 'some series cannot be judged',
  targetDecidedLater: 'the target was decided after this day',
  sumIncomplete: all => `without ${years(all)}`,
  sumLacksRest: year => `without the rest of ${formatting.yearShort(year)}`,
  legend: {
    needed: share => `needed now${share === null ? '' : ` (${share} of the time has gone)`}`,
    worse: 'worse than the baseline',
    explain: 'to be explained',
    stale: 'two or more years old',
    forecast: 'forecasts rest on three actuals or fewer',
    progress: 'progress: of the way from baseline to target',
  },
  unreadable: errors => `not readable: ${counted(errors, 'error')}, see reform validate`,
  unreadablePlans: 'Not readable',
  aside: ({ file, errors }) =>
    `${file}: ${counted(errors, 'error')} that ${errors === 1 ? 'bears' : 'bear'} on no figure; this is answered without, see reform validate`,
  moreAside: count => `and ${counted(count, 'file')} more like that`,
  errorsBeside: errors => `${counted(errors, 'error')} in the data beside the plans, see reform validate`,
  emptyPlan: 'no measures and no indicators yet',
  noPlans: 'there are no plans',
  next: 'next',
  why: {
    mend: 'see what is wrong and how to mend it',
    'last-judged': 'see the last state that could be judged',
    'one-plan': 'see one plan in full',
    explain: 'see how the figure came about',
    awaited: 'see the indicators whose figures are missing',
    items: 'see the items one by one',
  },
};
