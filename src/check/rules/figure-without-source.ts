import { type Found, valueAt } from '../../model/finding.ts';
import { type Plan, type RecordOf, recordsOfKind } from '../../model/plan.ts';
import { everyRecordKind, type Identified, type RecordKind } from '../../model/record.ts';
import { type FigureValue, figureValues } from '../figure-values.ts';
import { opinionValues, passingValues, surveyValues, tallyValues } from '../published-values.ts';
import { planRule } from '../rule.ts';

const indicator = (source: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { year: R6, value: 1200 }
${source}`,
});

export const figureWithoutSource = planRule({
  name: 'figure-without-source',
  severity: 'warning',
  example: () => ({ bad: indicator(''), good: indicator('source: { report: 12ページ }\n') }),
  *check({ plan }): Iterable<Found<FigureWithoutSource>> {
    for (const { record, values } of bareRecords(plan)) {
      const unsourced = [...values].filter(({ noted }) => noted.every(({ source }) => source === null));
      const [first, ...others] = unsourced;
      if (first) yield { at: valueAt(record, ...first.pointer), facts: { others: others.length } };
    }
  },
});

interface FigureWithoutSource {
  /** How many more figures of the record name none. */
  readonly others: number;
}

interface WithFigures {
  readonly record: Identified;
  readonly values: Iterable<FigureValue>;
}

type ValuesOf<Kind extends RecordKind> = (record: RecordOf[Kind]) => Iterable<FigureValue>;

const valuesOf: { readonly [Kind in RecordKind]: ValuesOf<Kind> } = {
  policy: () => [],
  measure: passingValues,
  indicator: figureValues,
  tally: tallyValues,
  review: opinionValues,
  survey: surveyValues,
};

/** Without a source of their own, which would serve all of their figures. */
function* bareRecords(plan: Plan): Iterable<WithFigures> {
  for (const kind of everyRecordKind) {
    const values = valuesOf[kind] as ValuesOf<RecordKind>;
    for (const record of recordsOfKind(plan, kind)) {
      if (record.source === null) yield { record, values: values(record) };
    }
  }
}
