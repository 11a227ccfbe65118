import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsToShow, rounded } from '../../src/number/decimal.ts';
import { exact } from '../../src/number/exact.ts';
import { absolute, compare, fraction, negate, subtract } from '../../src/number/fraction.ts';

test.each([
  [0.25, 1, '0.3'],
  [-0.25, 1, '-0.3'],
  [0.249, 1, '0.2'],
  [2.975, 2, '2.98'],
  [3.255, 2, '3.26'],
  [1.005, 2, '1.01'],
  [99.96, 1, '100.0'],
  [-0.04, 1, '0.0'],
  [-0.05, 1, '-0.1'],
  [3.7, 2, '3.70'],
  [107_087, 0, '107087'],
  [0.5, 0, '1'],
  [-0.5, 0, '-1'],
])('%d to %i decimals is %s, half away from zero', (value, decimals, text) => {
  expect(rounded(exact(value), decimals)).toBe(text);
});

test.each([
  [fraction(463, 4), 2],
  [fraction(303_543_5n, 10), 1],
  [fraction(12), 0],
  [fraction(1, 3), 6],
])('decimals that show $numerator/$denominator: %i', (value, decimals) => {
  expect(decimalsToShow(value, 6)).toBe(decimals);
});

const values = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const read = (text: string) => exact(Number(text));

test('rounding moves a value by half a unit at most', () => {
  fc.assert(
    fc.property(values, fc.nat(3), (value, decimals) => {
      const moved = absolute(subtract(read(rounded(value, decimals)), value));
      expect(compare(moved, fraction(1, 2n * 10n ** BigInt(decimals)))).toBeLessThanOrEqual(0);
    }),
  );
});

test('rounding does not prefer a direction', () => {
  fc.assert(
    fc.property(values, fc.nat(3), (value, decimals) => {
      const text = rounded(value, decimals).replace('-', '');
      expect(rounded(negate(value), decimals).replace('-', '')).toBe(text);
    }),
  );
});
