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
    for (const { record, pointer, names } of repeatingLists(plan)) {
      const list = String(pointer.at(-1));
      const place = (index: number) => valueAt(record, ...pointer, index);
      for (const [[again, name], [first]] of repeated(names.entries(), ([, name]) => name)) {
        yield { at: place(again), facts: { name, list, under: false }, related: [place(first)] };
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

/** The lists that have something twice. */
function* repeatingLists(plan: Plan): Iterable<List> {
  const { policies, measures, indicators, reviews } = plan;
  const isRepeating = (names: readonly string[]) => names.length > 1 && new Set(names).size < names.length;
  for (const record of [...policies, ...measures, ...indicators]) {
    if (isRepeating(record.owner)) yield { record, pointer: ['owner'], names: record.owner };
  }
  for (const record of [...measures, ...indicators]) {
    if (isRepeating(record.alsoUnder)) yield { record, pointer: ['also_under'], names: record.alsoUnder };
  }
  for (const record of measures) {
    const into = record.ended?.into ?? [];
    if (isRepeating(into)) yield { record, pointer: ['ended', 'into'], names: into };
  }
  for (const record of reviews) {
    for (const [index, { about }] of record.opinions.entries()) {
      if (isRepeating(about)) yield { record, pointer: ['opinions', index, 'about'], names: about };
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
