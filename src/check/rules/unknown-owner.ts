import { type Found, type Place, valueAt } from '../../model/finding.ts';
import type { Government, Organisation } from '../../model/shared.ts';
import { meaningsBy, meantAmong } from '../meant.ts';
import { planRule } from '../rule.ts';

const government = `name: 例示市
organisations:
  - { name: 市民局 }
  - { name: 教育局 }
`;

export const unknownOwner = planRule({
  name: 'unknown-owner',
  severity: 'error',
  example: () => ({
    bad: {
      'governments/example.yaml': government,
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
owner: [教育部]
`,
    },
    good: {
      'governments/example.yaml': government,
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
owner: [教育局]
`,
    },
  }),
  *check({ plan, shared }): Iterable<Found<UnknownOwner>> {
    const organised = shared.governments.get(plan.government);
    const known = organised && namesOf(organised);
    if (!known) return;
    const unknown = unknownIn(organised);
    for (const record of [...plan.policies, ...plan.measures, ...plan.indicators]) {
      if (record.owner.every(owner => known.has(owner))) continue;
      for (const [index, owner] of record.owner.entries()) {
        if (!known.has(owner)) yield unknown(owner, valueAt(record, 'owner', index));
      }
    }
  },
  *checkShared({ shared }) {
    for (const organised of shared.governments.values()) {
      const known = namesOf(organised);
      const unknown = unknownIn(organised);
      for (const [index, { became }] of (organised.organisations ?? []).entries()) {
        for (const [next, name] of became.entries()) {
          if (known?.has(name)) continue;
          yield unknown(name, valueAt(organised, 'organisations', index, 'became', next));
        }
      }
    }
  },
});

interface UnknownOwner {
  readonly owner: string;
  readonly government: string;
  readonly meant: string | null;
}

/** `null` where none are given, so that any owner is right. */
function namesOf({ organisations }: Government): ReadonlySet<string> | null {
  return organisations && new Set(organisations.flatMap(spellings));
}

const spellings = ({ name }: Organisation): readonly string[] => Object.values(name);

const namesMeant = meaningsBy(({ organisations }: Government) =>
  (organisations ?? []).flatMap(spellings).map(name => ({ thing: name, spellings: [name] })),
);

function unknownIn(government: Government): (owner: string, at: Place) => Found<UnknownOwner> {
  const meant = meantAmong(() => namesMeant(government));
  const related = [valueAt(government, 'organisations')];
  return (owner, at) => ({ at, facts: { owner, government: government.id, meant: meant(owner) }, related });
}
