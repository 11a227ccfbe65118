import type { Found } from '../../model/finding.ts';
import type { FiscalYear } from '../../model/record.ts';
import { planRule } from '../rule.ts';

const indicator = (last: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { year: R6, value: 1200 }
  - ${last}
source: report
`,
});

export const duplicateYear = planRule({
  name: 'duplicate-year',
  severity: 'error',
  example: () => ({
    bad: indicator('{ year: R6, value: 1210 }'),
    good: indicator('{ year: R6, value: 1210, corrects: 1200, why: 集計の誤り }'),
  }),
  *check({ entriesTwice }): Iterable<Found<DuplicateYear>> {
    for (const { list, key, moment, at, related } of entriesTwice) {
      if (key === 'year') yield { at, facts: { list, year: Number(moment) }, related };
    }
  },
});

interface DuplicateYear {
  /** The list's name in the file. */
  readonly list: string;
  readonly year: FiscalYear;
}
