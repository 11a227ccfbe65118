import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import { figureLines, type Position } from '../../model/indicator.ts';
import { lastDay } from '../../time/fiscal-year.ts';
import { planRule } from '../rule.ts';

export const outOfOrder = planRule({
  name: 'out-of-order',
  severity: 'error',
  example: {
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
  },
  *check({ plan }): Iterable<Found<OutOfOrder>> {
    for (const measure of plan.measures) {
      yield* unsorted(measure, measure.progress, ['progress']);
    }
    for (const indicator of plan.indicators) {
      for (const { figures, pointer } of figureLines(indicator)) {
        yield* unsorted(indicator, figures.actuals, [...pointer, 'actuals']);
        yield* unsorted(indicator, figures.path, [...pointer, 'path']);
        yield* unsorted(indicator, figures.breaks, [...pointer, 'breaks']);
      }
    }
  },
});

interface OutOfOrder {
  /** The list's name in the file. */
  readonly list: string;
}

function* unsorted(
  record: { readonly file: string },
  entries: readonly Partial<Position>[],
  pointer: Pointer,
): Iterable<Found<OutOfOrder>> {
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (!before || dayOf(entry) >= dayOf(before)) continue;
    yield {
      at: valueAt(record, ...pointer, index, entry.date ? 'date' : 'year'),
      facts: { list: String(pointer.at(-1)) },
      related: [valueAt(record, ...pointer, index - 1, before.date ? 'date' : 'year')],
    };
  }
}

/** A figure of a year stands at the year's end. */
const dayOf = ({ date, year }: Partial<Position>) => date ?? lastDay(year ?? 0);
