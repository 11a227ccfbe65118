import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanDisagrees } from '../../../src/check/rules/mean-disagrees.ts';
import { aPlan, aSurvey } from '../../build/plan.ts';
import { aSubject } from '../../build/rule-context.ts';

/** Scores in hundredths, so that the mean is known exactly: their sum over their number. */
const scores = fc.array(fc.integer({ min: 100, max: 500 }), { minLength: 1, maxLength: 12 });

function isTold(hundredths: readonly number[], mean: number, decimals: number | null = 2): boolean {
  const items = hundredths.map(value => value / 100);
  const plan = aPlan({ surveys: [aSurvey('staff', decimals, [{ mean, items }])] });
  return [...meanDisagrees.check(aSubject(plan))].length > 0;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

test('a mean passes where it is no further from the exact one than half a unit, and only there', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: -3, max: 3 }), (of, off) => {
      const published = Math.floor(sumOf(of) / of.length) + off;
      const distanceTimesCount = Math.abs(published * of.length - sumOf(of));
      expect(isTold(of, published / 100)).toBe(2 * distanceTimesCount > of.length);
    }),
  );
});

test.each([
  [[315, 336], 3.26],
  [[315, 336], 3.25],
  [[320, 286, 293, 291], 2.97],
  [[320, 286, 293, 291], 2.98],
])('the mean of %j hundredths may be printed as %d', (of, mean) => {
  expect(isTold(of, mean)).toBe(false);
});

test('without `decimals`, the last place is the one that the mean is written with', () => {
  expect(isTold([315, 336], 3.3, null)).toBe(false);
  expect(isTold([315, 336], 3.2, null)).toBe(true);
});
