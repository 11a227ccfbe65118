import { type Found, valueAt } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import { repeated } from '../repeated.ts';
import { planRule } from '../rule.ts';

const measure = (second: string) => ({
  'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2024-03-31, stage: on-plan }
  - { date: ${second}, stage: changed }
source: report
`,
});

export const duplicateDay = planRule({
  name: 'duplicate-day',
  severity: 'error',
  example: () => ({ bad: measure('2024-03-31'), good: measure('2025-03-31') }),
  *check({ plan, entriesTwice }): Iterable<Found<DuplicateDay>> {
    for (const measure of plan.measures) {
      for (let index = 1; index < measure.progress.length; index++) {
        const { date } = measure.progress[index]!;
        if (measure.progress[index - 1]!.date !== date) continue;
        yield {
          at: valueAt(measure, 'progress', index, 'date'),
          facts: { list: 'progress', day: date },
          related: [valueAt(measure, 'progress', index - 1, 'date')],
        };
      }
    }
    for (const { list, key, moment, at, related } of entriesTwice) {
      if (key !== 'year') yield { at, facts: { list, day: String(moment) }, related };
    }
    yield* talliesTwice(plan);
  },
});

interface DuplicateDay {
  /** The list's name in the file; `counts` where two tallies count the same. */
  readonly list: string;
  readonly day: string;
}

function* talliesTwice({ tallies }: Plan): Iterable<Found<DuplicateDay>> {
  // Where the day itself is faulty there is none.
  const dated = tallies.filter(({ date }) => date !== '');
  const counts = dated.flatMap(tally => tally.counts.map((count, index) => ({ tally, count, index })));
  const same = ({ tally, count }: (typeof counts)[number]) =>
    JSON.stringify([tally.date, count.of, count.under]);
  for (const [again, first] of repeated(counts, same)) {
    yield {
      at: valueAt(again.tally, 'counts', again.index, 'of'),
      facts: { list: 'counts', day: again.tally.date },
      related: [valueAt(first.tally, 'counts', first.index, 'of')],
    };
  }
}
