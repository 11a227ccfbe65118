import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import { type Actual, figureLines, type Position, type Target } from '../../model/indicator.ts';
import type { FiscalYear } from '../../model/record.ts';
import { planRule } from '../rule.ts';
import { compareStanding, isSameMoment } from '../standing.ts';

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
  *check({ plan }): Iterable<Found<OutOfOrder>> {
    for (const measure of plan.measures) {
      yield* unsorted(measure, ['progress'], measure.progress, (a, b) => (b.date < a.date ? 'date' : null));
    }
    for (const indicator of plan.indicators) {
      for (const { figures, pointer } of figureLines(indicator)) {
        const { targets, path, actuals, breaks } = figures;
        yield* unsorted(indicator, [...pointer, 'targets'], targets, earlierDecided);
        yield* unsorted(indicator, [...pointer, 'path'], path, earlier);
        yield* unsorted(indicator, [...pointer, 'actuals'], actuals, earlierOrKnownEarlier);
        yield* unsorted(indicator, [...pointer, 'breaks'], breaks, earlierYear);
      }
      yield* unsorted(indicator, ['published'], indicator.published, earlierYear);
    }
  },
});

interface OutOfOrder {
  /** The list's name in the file. */
  readonly list: string;
}

/** The key by which the second of two entries that follow each other is earlier than the first. */
type Earlier<T> = (before: T, entry: T) => string | null;

const earlier: Earlier<Position> = (before, entry) =>
  compareStanding(before, entry) > 0 ? (entry.date === null ? 'year' : 'date') : null;

const earlierOrKnownEarlier: Earlier<Actual> = (before, entry) => {
  const isKnownEarlier = before.known !== null && entry.known !== null && entry.known < before.known;
  return earlier(before, entry) ?? (isSameMoment(before, entry) && isKnownEarlier ? 'known' : null);
};

const earlierDecided: Earlier<Target> = (before, entry) =>
  before.decided !== null && entry.decided !== null && entry.decided < before.decided ? 'decided' : null;

const earlierYear: Earlier<{ readonly year: FiscalYear | null }> = (before, entry) =>
  before.year !== null && entry.year !== null && entry.year < before.year ? 'year' : null;

/** A list is sorted as a whole, so that one message is enough. */
function* unsorted<T>(
  record: { readonly file: string },
  pointer: Pointer,
  entries: readonly T[],
  keyOfEarlier: Earlier<T>,
): Iterable<Found<OutOfOrder>> {
  for (let index = 1; index < entries.length; index++) {
    const key = keyOfEarlier(entries[index - 1]!, entries[index]!);
    if (key === null) continue;
    const before = keyIn(entries[index - 1]!, key);
    yield {
      at: valueAt(record, ...pointer, index, key),
      facts: { list: String(pointer.at(-1)) },
      related: [valueAt(record, ...pointer, index - 1, before)],
    };
    return;
  }
}

/** A day follows a year, and a year a day. */
function keyIn(entry: object, key: string): string {
  if (key !== 'date' && key !== 'year') return key;
  return 'date' in entry && entry.date !== null ? 'date' : 'year';
}
