import { type Found, valueAt } from '../../model/finding.ts';
import { figureLines } from '../../model/indicator.ts';
import { decimalsOf } from '../../number/exact.ts';
import { largest } from '../../number/extremes.ts';
import { type FigureValue, figureValues, someFigure } from '../figure-values.ts';
import { surveyValues } from '../published-values.ts';
import { planRule } from '../rule.ts';

const indicator = (decimals: number) => ({
  'plans/example/indicators/satisfaction.yaml': `name: 利用者の満足度
unit: "%"
decimals: ${decimals}
goal: increase
actuals:
  - { year: R6, value: 87.15 }
source: report
`,
});

export const tooManyDecimals = planRule({
  name: 'too-many-decimals',
  severity: 'warning',
  example: () => ({ bad: indicator(1), good: indicator(2) }),
  *check({ plan }): Iterable<Found<TooManyDecimals>> {
    for (const indicator of plan.indicators) {
      const { decimals } = indicator;
      const isTooFine = (value: number) => isFiner(value, decimals);
      if (!figureLines(indicator).some(({ figures }) => someFigure(figures, isTooFine))) continue;
      yield* tooMany(indicator, [...figureValues(indicator)].filter(isOfWholeTime));
    }
    for (const survey of plan.surveys) yield* tooMany(survey, surveyValues(survey));
  },
});

/** What was counted in a part of a year may be known more finely than whole years are given. */
const isOfWholeTime = ({ noted }: FigureValue): boolean => !('since' in noted[0]!) || noted[0].since === null;

interface TooManyDecimals {
  readonly value: number;
  readonly decimals: number;
  /** The most decimals that a figure of the record has. */
  readonly most: number;
  /** How many more figures of the record have too many. */
  readonly others: number;
}

/** No figure of a file has more than 15 digits, so what is a whole number by this product is one in truth. */
const isFiner = (value: number, decimals: number | null): boolean =>
  decimals !== null && !Number.isInteger(value * 10 ** decimals) && decimalsOf(value) > decimals;

function* tooMany(
  record: { readonly file: string; readonly decimals: number | null },
  values: Iterable<FigureValue>,
): Iterable<Found<TooManyDecimals>> {
  const { decimals } = record;
  if (decimals === null) return;
  const finer: FigureValue[] = [];
  for (const figure of values) if (isFiner(figure.value, decimals)) finer.push(figure);
  const [first, ...others] = finer;
  if (!first) return;
  const most = largest(finer.map(({ value }) => decimalsOf(value)));
  const facts = { value: first.value, decimals, most, others: others.length };
  yield { at: valueAt(record, ...first.pointer), facts };
}
