import type { RuleWords } from '../../diagnostics.ts';
import { formatting } from '../formatting.ts';

const what: ReadonlyMap<string, string> = new Map(
  Object.entries({
    progress: 'an entry',
    actuals: 'a figure',
    path: 'a yearly target',
    targets: 'a target',
    breaks: 'a break',
    counts: 'a tally of the same',
  }),
);

const dayOf = {
  known: 'the day since which a figure is known',
  progress: 'the day of an entry of `progress`',
  tally: 'the day of a tally',
  done: 'the day on which it was done',
  answer: 'the day of an answer',
};

export const history = {
  'out-of-order': {
    checks: 'that histories run from the oldest entry to the newest',
    why: 'A new fact is added at the end, so that one line of a change is one fact.',
    header: ({ list }) => `\`${list}\` is out of order`,
    label: () => 'earlier than the entry before it',
    related: () => ['the entry before'],
    help: () => 'sort the entries, the oldest first',
  },
  'duplicate-day': {
    checks: 'that nothing has two entries for one day',
    why: 'Nobody can say which of the two holds.',
    header: ({ list, day }) => `there is ${what.get(list)} of ${day} already`,
    label: () => 'the second',
    related: () => ['the first'],
    help: ({ list }) =>
      list === 'actuals'
        ? 'remove one of the two; or mark the first `provisional: true`, or let the second say what it `corrects`'
        : 'remove one of the two, or mend its day',
  },
  'duplicate-year': {
    checks: 'that no year has two figures of which neither gives way',
    why: 'A second figure settles a provisional one, or corrects one; otherwise nobody can say which of the two holds.',
    header: ({ list, year }) => `there is ${what.get(list)} of ${formatting.yearShort(year)} already`,
    label: () => 'the second',
    related: () => ['the first'],
    help: ({ list }) => {
      if (list === 'targets') return 'say of each when it was `decided`, or remove one of the two';
      return list === 'actuals'
        ? 'remove one of the two; or mark the first `provisional: true`, or let the second say what it `corrects`'
        : 'remove one of the two, or mend its year';
    },
  },
  'corrects-nothing': {
    checks: 'that a correction names the figure that it corrects',
    why: 'What was published once and is no longer true must be found beside what replaced it.',
    header: ({ corrects }) => `there is no ${corrects} that could be corrected`,
    label: ({ stands }) =>
      stands === null ? 'no figure stands before this one' : `the figure before is ${stands}`,
    help: ({ stands }) =>
      stands === null
        ? 'add the figure that was published first, or remove `corrects`'
        : `write \`corrects: ${stands}\``,
  },
  'future-figure': {
    checks:
      'that no figure and no baseline is of a year that has not ended, unless it is provisional and says since when it is known; and that no progress, tally, answer, `done` or `known` is of a day to come',
    why: 'A year ends on 31 March; before that nobody knows its figure, but an outlook may be published.',
    header: ({ what, ofDay, provisional }) => {
      if (what === 'baseline')
        return `the baseline is of a ${ofDay ? 'day that is still to come' : 'year that has not ended'}`;
      if (what !== 'figure') return `${dayOf[what]} is still to come`;
      if (provisional)
        return 'a provisional figure of a year that has not ended does not say since when it is known';
      return ofDay ? 'a figure of a day that is still to come' : 'a figure of a year that has not ended';
    },
    label: ({ today, provisional }) => (provisional ? '`known` is missing' : `today is ${today}`),
    help: ({ what, ofDay, provisional }) => {
      if (provisional) return 'add `known` with the day on which it was published';
      if (ofDay) return 'mend the day';
      return what === 'baseline'
        ? 'mend the year; an estimate of the year that is running can be `approximate: true`'
        : 'mend the year, or mark an outlook with `provisional: true` and `known`';
    },
  },
  'missing-since': {
    checks:
      'that of an indicator with counts of parts of years each figure of a day says since when it counts',
    why: 'Without it nobody can tell a count of half a year from a figure of the whole.',
    header: ({ others }) =>
      others === 0
        ? 'a figure of a day does not say since when it counts'
        : `${others + 1} figures of a day do not say since when they count`,
    label: () => 'there is no `since`',
    related: ({ others }) => [
      'this one says it',
      ...Array.from({ length: others }, () => 'nor does this one'),
    ],
    help: () => 'write the first day counted as `since`',
  },
  'ended-into-nothing': {
    checks: 'that what a measure ended into is there, and is named where it was merged or split',
    why: 'Who looks for a measure that was merged or split is led to what goes on.',
    header: ({ slip }, { id }) => {
      if (slip === 'itself') return `measure \`${id}\` ended into itself`;
      if (slip === 'unknown') return `measure \`${id}\` ended into a measure that does not exist`;
      return `measure \`${id}\` was ${slip} into nothing`;
    },
    label: ({ slip }) => {
      if (slip === 'itself') return 'this measure itself';
      return slip === 'unknown' ? 'no measure has this id' : '`into` is missing';
    },
    help: ({ slip, meant }) => {
      if (slip === 'itself') return 'name the measure that goes on';
      if (slip !== 'unknown')
        return 'name under `into` what goes on; if nothing does, write `how: done` or `how: dropped`';
      return meant ? `did you mean \`${meant}\`?` : null;
    },
  },
  'progress-after-end': {
    checks: 'that a measure reports nothing after its end',
    why: 'After its end a measure is not counted, so the report would be lost.',
    header: ({ ended }, { id }) => `measure \`${id}\` reports progress after it ended on ${ended}`,
    label: () => 'after the end',
    related: () => ['the end'],
    help: () => 'mend one of the two days, or remove `ended`',
  },
  'progress-on-uncounted': {
    checks: 'that only measures that are counted report progress',
    why: 'What stands above them is counted through them; a report there would appear in no total.',
    header: (_, { id }) => `measure \`${id}\` reports progress but is not counted`,
    label: ({ level, counted }) => {
      if (counted === null) return 'other measures stand under this one';
      return level === null ? 'this has no level' : `its level is \`${level}\``;
    },
    related: ({ counted }) => [counted === null ? 'one that does' : `\`${counted}\` is what the plan counts`],
    help: ({ counted }) =>
      counted === null
        ? 'report on the measures under it'
        : `report on the measures of the level \`${counted}\`, or give this one that \`level\``,
  },
} satisfies Partial<RuleWords>;
