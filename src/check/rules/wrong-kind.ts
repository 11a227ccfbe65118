import { type Found, wholeFile } from '../../model/finding.ts';
import type { RecordKind } from '../../model/record.ts';
import { planRule } from '../rule.ts';
import type { ReferenceField } from '../rule-context.ts';

export const wrongKind = planRule({
  name: 'wrong-kind',
  severity: 'error',
  example: () => ({
    bad: {
      'plans/example/policies/services.yaml': 'name: 市民サービス\n',
      'plans/example/indicators/visitors.yaml': `name: 来館者数
under: services
unit: 人
goal: increase
`,
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
under: visitors
`,
    },
    good: {
      'plans/example/policies/services.yaml': 'name: 市民サービス\n',
      'plans/example/indicators/visitors.yaml': `name: 来館者数
under: open-library
unit: 人
goal: increase
`,
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
under: services
`,
    },
  }),
  *check({ unresolved }): Iterable<Found<WrongKind>> {
    for (const { reference, problem } of unresolved) {
      if (!('wrong' in problem)) continue;
      const { field, kinds, at } = reference;
      const { id, wrong, file } = problem;
      yield { at, facts: { field, id, is: wrong, kinds }, related: file === null ? [] : [wholeFile(file)] };
    }
  },
});

interface WrongKind {
  readonly field: ReferenceField;
  readonly id: string;
  readonly is: RecordKind;
  /** What may stand there. */
  readonly kinds: readonly RecordKind[];
}
