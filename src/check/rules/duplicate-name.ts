import { type Found, type Pointer, valueAt } from '../../model/finding.ts';
import type { Name } from '../../model/record.ts';
import { planRule } from '../rule.ts';

const plan = (second: string) => ({
  'plans/example/plan.yaml': `name: 例示市の改革プラン
government: example
stages:
  - { id: on-plan, label: 計画通り, class: on-plan }
  - { id: changed, label: ${second}, class: off-plan }
source: report
`,
});

export const duplicateName = planRule({
  name: 'duplicate-name',
  severity: 'error',
  example: () => ({ bad: plan('計画通り'), good: plan('変更・遅れ') }),
  *check({ plan, stageIds }): Iterable<Found<DuplicateName>> {
    const labels = (entries: readonly { readonly label: Name }[]) => entries.map(({ label }) => label);
    // Two stages with one id are told already.
    if (stageIds) yield* namedTwice('stage', labels(plan.stages), plan, ['stages'], 'label');
    if (plan.judgement.kind !== 'own') return;
    yield* namedTwice('band', labels(plan.judgement.bands), plan, ['judgement', 'bands'], 'label');
  },
  *checkShared({ shared }) {
    for (const government of shared.governments.values()) {
      const names = (government.organisations ?? []).map(({ name }) => name);
      yield* namedTwice('organisation', names, government, ['organisations'], 'name');
    }
  },
});

interface DuplicateName {
  readonly of: 'stage' | 'band' | 'organisation';
  readonly name: string;
}

/** Entries of a list of which a name, in whatever language, is that of an earlier one. */
function* namedTwice(
  of: DuplicateName['of'],
  names: readonly Name[],
  record: { readonly file: string },
  pointer: Pointer,
  key: 'name' | 'label',
): Iterable<Found<DuplicateName>> {
  const seen = new Map<string, number>();
  for (const [index, byLanguage] of names.entries()) {
    const spellings = Object.values(byLanguage);
    const name = spellings.find(spelling => seen.has(spelling));
    const place = (at: number) => valueAt(record, ...pointer, at, key);
    if (name !== undefined)
      yield { at: place(index), facts: { of, name }, related: [place(seen.get(name)!)] };
    for (const spelling of spellings) if (!seen.has(spelling)) seen.set(spelling, index);
  }
}
