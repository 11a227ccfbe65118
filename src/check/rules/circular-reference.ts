import { type Found, type Place, valueAt } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import { circles } from '../circles.ts';
import { planRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

export const circularReference = planRule({
  name: 'circular-reference',
  severity: 'error',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
under: evening-shift
`,
      'plans/example/measures/evening-shift.yaml': `name: 夜間の職員の配置
under: open-library
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': 'name: 図書館の開館時間の延長\n',
      'plans/example/measures/evening-shift.yaml': `name: 夜間の職員の配置
under: open-library
`,
    },
  }),
  *check(context): Iterable<Found<CircularReference>> {
    const { measures, indicators, surveys } = context.plan;
    yield* amongRecords('under', measures, ({ under }) => under);
    yield* amongRecords('under', indicators, ({ under }) => under);
    yield* amongRecords('continues', indicators, indicator => continuedHere(indicator, context));
    yield* amongRecords('continues', measures, measure => continuedHere(measure, context));
    yield* amongRecords('follows', surveys, ({ follows }) => follows);
    for (const record of [...measures, ...indicators]) yield* listedUnderItself(record);
    yield* amongPlans(context);
  },
});

interface CircularReference {
  readonly field: 'under' | 'also_under' | 'continues' | 'follows';
  /** The way round, from the record that is reported. */
  readonly ids: readonly string[];
}

interface HasFile {
  readonly id: string;
  readonly file: string;
}

/** What each leads to is a record of the same list, or none of its business. */
function* amongRecords<T extends HasFile>(
  field: 'under' | 'continues' | 'follows',
  records: readonly T[],
  next: (record: T) => string | null,
): Iterable<Found<CircularReference>> {
  if (records.every(record => next(record) === null)) return;
  const byId = new Map<string, T>();
  for (const record of records) byId.set(record.id, record);
  const following = (record: T) => {
    const id = next(record);
    return id === null ? null : (byId.get(id) ?? null);
  };
  const pointer = field === 'continues' ? ['continues', 'of'] : [field];
  for (const circle of circles(records, following)) {
    yield found(
      field,
      circle.map(({ id }) => id),
      circle.map(record => valueAt(record, ...pointer)),
    );
  }
}

/** The record of the same plan that one continues, or a part of it. */
function continuedHere({ continues }: Indicator | Measure, { plan, otherPlans }: RuleContext): string | null {
  if (!continues) return null;
  const [first = '', second] = continues.of.split('/');
  if (first === plan.id) return second ?? null;
  return otherPlans.hasPlan(first) ? null : first;
}

function* listedUnderItself(record: Measure | Indicator): Iterable<Found<CircularReference>> {
  const index = record.alsoUnder.indexOf(record.id);
  if (index !== -1) yield found('also_under', [record.id], [valueAt(record, 'also_under', index)]);
}

/** Each plan is looked at by itself: of those in a circle, the first by id tells of it. */
function* amongPlans({ plan, otherPlans: { circle } }: RuleContext): Iterable<Found<CircularReference>> {
  if (circle?.[0] !== plan.id) return;
  const fileOf = (id: string) => plan.file.replace(`${plan.id}/plan.yaml`, `${id}/plan.yaml`);
  yield found(
    'follows',
    circle,
    circle.map(id => valueAt({ file: fileOf(id) }, 'follows')),
  );
}

function found(
  field: CircularReference['field'],
  ids: readonly string[],
  [at, ...related]: readonly Place[],
): Found<CircularReference> {
  return { at: at!, facts: { field, ids }, related };
}
