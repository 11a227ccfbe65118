import { type Found, type Place, valueAt } from '../../model/finding.ts';
import { circles } from '../circles.ts';
import type { PlanSubject } from '../plan-subject.ts';
import { planRule } from '../rule.ts';

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
  *check(subject): Iterable<Found<CircularReference>> {
    const { plan } = subject;
    yield* amongRecords(plan.measures);
    yield* amongRecords(plan.indicators);
    yield* amongPlans(subject);
  },
});

interface CircularReference {
  readonly field: 'under' | 'follows';
  /** The way round, from the record that is reported. */
  readonly ids: readonly string[];
}

interface Placed {
  readonly id: string;
  readonly file: string;
  readonly under: string | null;
}

function* amongRecords(records: readonly Placed[]): Iterable<Found<CircularReference>> {
  const byId = new Map(records.map(record => [record.id, record]));
  const above = ({ under }: Placed) => (under === null ? null : (byId.get(under) ?? null));
  for (const circle of circles(records, above)) {
    yield found(
      'under',
      circle.map(({ id }) => id),
      circle.map(record => valueAt(record, 'under')),
    );
  }
}

/** Each plan is looked at by itself: of those in a circle, the first by id tells of it. */
function* amongPlans({ plan, elsewhere }: PlanSubject): Iterable<Found<CircularReference>> {
  const [circle] = circles([plan.id], id => elsewhere.followedBy(id));
  if (!circle?.includes(plan.id) || circle.some(id => id < plan.id)) return;
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
