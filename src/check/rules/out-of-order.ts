import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import type { Actual, Position, Target } from '../../model/indicator.ts';
import type { Day, FiscalYear, Milestone } from '../../model/record.ts';
import { planRule } from '../rule.ts';
import { compareInTime, isSameMoment } from '../time-order.ts';

export const outOfOrder = planRule({
  name: 'out-of-order',
  severity: 'error',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { year: R6, value: 1200 }
  - { year: R5, value: 1100 }
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { year: R5, value: 1100 }
  - { year: R6, value: 1200 }
source: report
`,
    },
  }),
  check({ plan, lines }): Iterable<Found<OutOfOrder>> {
    const found: Found<OutOfOrder>[] = [];
    for (const measure of plan.measures) look(found, measure, top, 'progress', measure.progress, earlierDay);
    for (const record of [plan, ...plan.measures])
      look(found, record, top, 'milestones', record.milestones, earlierDue);
    for (const { indicator, figures, pointer } of lines) {
      const { targets, path, actuals, breaks } = figures;
      look(found, indicator, pointer, 'targets', targets, earlierDecided);
      look(found, indicator, pointer, 'path', path, earlier);
      look(found, indicator, pointer, 'actuals', actuals, earlierOrKnownEarlier);
      look(found, indicator, pointer, 'breaks', breaks, earlierYear);
      if (figures === indicator) look(found, indicator, top, 'published', indicator.published, earlierYear);
    }
    return found;
  },
});

interface OutOfOrder {
  /** The list's name in the file. */
  readonly list: string;
}

const top: Pointer = [];

/** The key by which the second of two entries that follow each other is earlier than the first. */
type Earlier<T> = (before: T, entry: T) => string | null;

const earlierDay: Earlier<{ readonly date: Day }> = (before, entry) =>
  entry.date < before.date ? 'date' : null;

const earlierDue: Earlier<Milestone> = (before, { due }) =>
  due && before.due && due.day < before.due.day ? 'due' : null;

const earlier: Earlier<Position> = (before, entry) =>
  compareInTime(before, entry) > 0 ? (entry.date === null ? 'year' : 'date') : null;

const earlierOrKnownEarlier: Earlier<Actual> = (before, entry) => {
  const isKnownEarlier = before.known !== null && entry.known !== null && entry.known < before.known;
  return earlier(before, entry) ?? (isSameMoment(before, entry) && isKnownEarlier ? 'known' : null);
};

const earlierDecided: Earlier<Target> = (before, entry) =>
  before.decided !== null && entry.decided !== null && entry.decided < before.decided ? 'decided' : null;

const earlierYear: Earlier<{ readonly year: FiscalYear | null }> = (before, entry) =>
  before.year !== null && entry.year !== null && entry.year < before.year ? 'year' : null;

/** A list is sorted as a whole, so that one message is enough. */
function look<T>(
  found: Found<OutOfOrder>[],
  record: { readonly file: string },
  pointer: Pointer,
  list: string,
  entries: readonly T[],
  keyOfEarlier: Earlier<T>,
): void {
  for (let index = 1; index < entries.length; index++) {
    const key = keyOfEarlier(entries[index - 1]!, entries[index]!);
    if (key === null) continue;
    const before = valueAt(record, ...pointer, list, index - 1, keyIn(entries[index - 1]!, key));
    found.push({ at: valueAt(record, ...pointer, list, index, key), facts: { list }, related: [before] });
    return;
  }
}

/** A day follows a year, and a year a day. */
function keyIn(entry: object, key: string): string {
  if (key !== 'date' && key !== 'year') return key;
  return 'date' in entry && entry.date !== null ? 'date' : 'year';
}
