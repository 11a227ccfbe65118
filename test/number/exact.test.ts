import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf, exact } from '../../src/number/exact.ts';
import { add, compare, divide, fraction, multiply, one, subtract, zero } from '../../src/number/fraction.ts';
import { toNumber } from '../../src/number/nearest.ts';

test.each([
  [13.1, fraction(131, 10)],
  [-4.8, fraction(-48, 10)],
  [107_087, fraction(107_087)],
  [1e-7, fraction(1, 10n ** 7n)],
  [1.25e-9, fraction(125, 10n ** 11n)],
  [1.5e21, fraction(15n * 10n ** 20n)],
  [-0, zero],
])('%d is the number that was written', (written, meant) => {
  expect(exact(written)).toEqual(meant);
});

test('a figure on the straight line is on it exactly, where doubles fall short', () => {
  expect((13.575 - 13.1) / (1.9 * 0.25)).toBeLessThan(1);
  const gained = subtract(exact(13.575), exact(13.1));
  expect(divide(gained, multiply(exact(1.9), exact(0.25)))).toEqual(one);
});

test('a tenth and two tenths are three tenths', () => {
  expect(add(exact(0.1), exact(0.2))).toEqual(exact(0.3));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is refused', value => {
  expect(() => exact(value)).toThrow('not a number to calculate with');
});

test.each([
  [3, 0],
  [13.1, 1],
  [-2.97, 2],
  [1e-7, 7],
  [1.25e-9, 11],
  [1.5e21, 0],
])('%d is written with %i decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test('any number of 15 digits is read as it was written, and comes back', () => {
  const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
  fc.assert(
    fc.property(digits, fc.nat(20), (number, decimals) => {
      const written = Number(`${number}e-${decimals}`);
      expect(exact(written)).toEqual(fraction(number, 10n ** BigInt(decimals)));
      expect(Object.is(toNumber(exact(written)), written === 0 ? 0 : written)).toBe(true);
    }),
  );
});

test('exact values are in the order of their numbers', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      expect(compare(exact(a), exact(b))).toBe(Math.sign(a - b) + 0);
    }),
  );
});
