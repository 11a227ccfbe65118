import type { Found } from '../../model/finding.ts';
import { recordsOf } from '../../model/plan.ts';
import type { Identified } from '../../model/record.ts';
import type { Shared } from '../../model/shared.ts';
import { meaningsBy, meantAmong, spellingsOf } from '../meant.ts';
import { planRule } from '../rule.ts';
import { sourcePlaces } from '../source-places.ts';

export const unknownSource = planRule({
  name: 'unknown-source',
  severity: 'error',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
source: { raport: 12ページ }
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
source: { report: 12ページ }
`,
    },
  }),
  *check({ plan, shared, brokenShared, namedSources }) {
    yield* unknownIn(recordsOf(plan), namedSources, shared, brokenShared);
  },
  *checkShared({ shared, brokenShared, namedSources }) {
    const records = [...shared.governments.values(), ...shared.sources.values()];
    yield* unknownIn(records, namedSources, shared, brokenShared);
  },
});

interface UnknownSource {
  readonly source: string;
  readonly meant: string | null;
}

const sourcesMeant = meaningsBy(({ sources }: Shared) =>
  [...sources.values()].map(({ id, title }) => ({ thing: id, spellings: spellingsOf(id, title) })),
);

function* unknownIn(
  records: Iterable<Identified>,
  named: Iterable<string>,
  shared: Shared,
  broken: ReadonlySet<string>,
): Iterable<Found<UnknownSource>> {
  const unknown = [...named].filter(id => !shared.sources.has(id) && !broken.has(id));
  if (unknown.length === 0) return;
  const find = meantAmong(() => sourcesMeant(shared));
  const meant = new Map(unknown.map(id => [id, find(id)]));
  for (const record of records) {
    for (const { id, at } of sourcePlaces(record)) {
      const meantOne = meant.get(id);
      if (meantOne !== undefined) yield { at, facts: { source: id, meant: meantOne } };
    }
  }
}
