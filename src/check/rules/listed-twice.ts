import { type Found, type Place, type Pointer, valueAt } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import { repeated } from '../repeated.ts';
import { planRule } from '../rule.ts';

const measure = (owner: string) => ({
  'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
owner: [${owner}]
`,
});

export const listedTwice = planRule({
  name: 'listed-twice',
  severity: 'error',
  example: () => ({ bad: measure('教育局, 教育局'), good: measure('教育局, 市民局') }),
  *check({ plan }): Iterable<Found<ListedTwice>> {
    for (const { record, pointer, names } of lists(plan)) {
      const places = names.map((name, index) => ({ name, at: valueAt(record, ...pointer, index) }));
      const list = String(pointer.at(-1));
      for (const [again, first] of repeated(places, ({ name }) => name)) {
        yield { at: again.at, facts: { name: again.name, list, under: false }, related: [first.at] };
      }
    }
    yield* atTheirOwnPlace(plan);
  },
});

interface ListedTwice {
  readonly name: string;
  /** The list's name in the file. */
  readonly list: string;
  /** It stands there once, and is what the record is under. */
  readonly under: boolean;
}

interface List {
  readonly record: { readonly file: string };
  readonly pointer: Pointer;
  readonly names: readonly string[];
}

/** The lists that most records leave out or that have one entry are none of these. */
function* lists(plan: Plan): Iterable<List> {
  for (const record of [...plan.policies, ...plan.measures, ...plan.indicators]) {
    if (record.owner.length > 1) yield { record, pointer: ['owner'], names: record.owner };
  }
  for (const record of [...plan.measures, ...plan.indicators]) {
    if (record.alsoUnder.length > 1) yield { record, pointer: ['also_under'], names: record.alsoUnder };
  }
  for (const record of plan.measures) {
    if (record.ended) yield { record, pointer: ['ended', 'into'], names: record.ended.into };
  }
  for (const record of plan.reviews) {
    for (const [index, { about }] of record.opinions.entries()) {
      yield { record, pointer: ['opinions', index, 'about'], names: about };
    }
  }
}

function* atTheirOwnPlace({ measures, indicators }: Plan): Iterable<Found<ListedTwice>> {
  for (const record of [...measures, ...indicators]) {
    const { under, alsoUnder } = record;
    const index = under === null ? -1 : alsoUnder.indexOf(under);
    if (index === -1) continue;
    const [at, own]: readonly Place[] = [valueAt(record, 'also_under', index), valueAt(record, 'under')];
    yield { at: at!, facts: { name: under!, list: 'also_under', under: true }, related: [own!] };
  }
}
