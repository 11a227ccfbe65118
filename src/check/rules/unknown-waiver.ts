import { type Found, type Severity, valueAt } from '../../model/finding.ts';
import { recordsOf } from '../../model/plan.ts';
import type { Identified } from '../../model/record.ts';
import { closestAmong, prepared } from '../../text/closest.ts';
import { planRule } from '../rule.ts';

const indicator = (rule: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
waive:
  - { rule: ${rule}, because: 開館の年は1か月だけの数 }
`,
});

export const unknownWaiver = planRule({
  name: 'unknown-waiver',
  severity: 'error',
  example: () => ({ bad: indicator('doubtfull-jump'), good: indicator('doubtful-jump') }),
  *check({ plan, severities }) {
    yield* unknown(recordsOf(plan), severities);
  },
  *checkShared({ shared, severities }) {
    yield* unknown([...shared.governments.values(), ...shared.sources.values()], severities);
  },
});

interface UnknownWaiver {
  readonly rule: string;
  /** An error is a rule that nobody can waive. */
  readonly isError: boolean;
  readonly meant: string | null;
}

function* unknown(
  records: Iterable<Identified>,
  severities: ReadonlyMap<string, Severity>,
): Iterable<Found<UnknownWaiver>> {
  const warnings = [...severities].flatMap(([name, its]) => (its === 'warning' ? [name] : []));
  const closest = closestAmong(prepared(warnings));
  for (const record of records) {
    if (record.waive.length === 0) continue;
    for (const [index, { rule }] of record.waive.entries()) {
      const severity = severities.get(rule);
      if (severity === 'warning') continue;
      const meant = severity === undefined ? closest(rule) : null;
      yield {
        at: valueAt(record, 'waive', index, 'rule'),
        facts: { rule, isError: severity === 'error', meant },
      };
    }
  }
}
