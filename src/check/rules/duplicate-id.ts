import { type Found, type Pointer, valueAt, wholeFile } from '../../model/finding.ts';
import { type DocumentKind, everyRecordKind, isTreeKind } from '../../model/record.ts';
import { repeated } from '../repeated.ts';
import { planRule } from '../rule.ts';

export const duplicateId = planRule({
  name: 'duplicate-id',
  severity: 'error',
  example: () => ({
    bad: {
      'plans/example/measures/library.yaml': 'name: 図書館の開館時間の延長\n',
      'plans/example/indicators/library.yaml': `name: 来館者数
unit: 人
goal: increase
`,
    },
    good: {
      'plans/example/measures/library.yaml': 'name: 図書館の開館時間の延長\n',
      'plans/example/indicators/library-visitors.yaml': `name: 来館者数
unit: 人
goal: increase
`,
    },
  }),
  *check({ plan, filesById }): Iterable<Found<DuplicateId>> {
    for (const [id, files] of filesById) {
      if (files.length < 2) continue;
      const [first, ...others] = everyRecordKind
        .filter(isTreeKind)
        .flatMap(kind => files.find(file => file.kind === kind) ?? []);
      for (const { kind, file } of others) {
        const kinds = [first!.kind, kind] as const;
        yield { at: wholeFile(file), facts: { id, kinds }, related: [wholeFile(first!.file)] };
      }
    }
    yield* inList(plan, plan.stages, ['stages']);
    if (plan.judgement.kind === 'own') yield* inList(plan, plan.judgement.bands, ['judgement', 'bands']);
    for (const survey of plan.surveys) {
      yield* inList(survey, survey.groups, ['groups']);
      const items = survey.groups.flatMap(({ items }, group) =>
        items.map(({ id }, item) => ({ id, pointer: ['groups', group, 'items', item] })),
      );
      for (const [again, first] of repeated(items, item => item.id)) {
        yield twice(again.id, survey, again.pointer, first.pointer);
      }
    }
  },
});

/** `kinds` of the two files; `null` for two entries of one list. */
interface DuplicateId {
  readonly id: string;
  readonly kinds: readonly [DocumentKind, DocumentKind] | null;
}

interface HasFile {
  readonly file: string;
}

function* inList(record: HasFile, entries: readonly { readonly id: string }[], pointer: Pointer) {
  const placed = entries.map(({ id }, index) => ({ id, index }));
  for (const [again, first] of repeated(placed, entry => entry.id)) {
    yield twice(again.id, record, [...pointer, again.index], [...pointer, first.index]);
  }
}

const twice = (id: string, record: HasFile, again: Pointer, first: Pointer): Found<DuplicateId> => ({
  at: valueAt(record, ...again, 'id'),
  facts: { id, kinds: null },
  related: [valueAt(record, ...first, 'id')],
});
