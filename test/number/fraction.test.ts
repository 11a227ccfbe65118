import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fraction } from '../../src/number/fraction.ts';
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  fraction,
  isZero,
  multiply,
  negate,
  one,
  sign,
  subtract,
  zero,
} from '../../src/number/fraction.ts';

const anyFraction = fc
  .tuple(
    fc.bigInt(-(10n ** 20n), 10n ** 20n),
    fc.bigInt(-(10n ** 20n), 10n ** 20n).filter(n => n !== 0n),
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator));

const holds = (law: (a: Fraction, b: Fraction, c: Fraction) => void) =>
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      law(a, b, c);
    }),
  );

describe('a fraction', () => {
  test('is kept in lowest terms with a denominator above zero', () => {
    expect(fraction(-6, -4)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0, -7)).toEqual(zero);
    holds(a => expect(a).toEqual(fraction(a.numerator * 6n, a.denominator * 6n)));
  });

  test('of zero parts is a bug, not an infinity', () => {
    expect(() => fraction(1, 0)).toThrow('division by zero');
    expect(() => divide(one, zero)).toThrow('division by zero');
  });

  test('has a sign, and minus nothing is nothing', () => {
    expect([fraction(-1, 3), zero, fraction(1, 3)].map(sign)).toEqual([-1, 0, 1]);
    expect(negate(zero)).toEqual(zero);
    expect([zero, subtract(one, one), one].map(isZero)).toEqual([true, true, false]);
    expect([fraction(-1, 3), zero, fraction(1, 3)].map(absolute)).toEqual([
      fraction(1, 3),
      zero,
      fraction(1, 3),
    ]);
  });
});

describe('arithmetic', () => {
  test('a third and a sixth are a half', () => {
    expect(add(fraction(1, 3), fraction(1, 6))).toEqual(fraction(1, 2));
    expect(subtract(fraction(1, 3), fraction(1, 2))).toEqual(fraction(-1, 6));
    expect(multiply(fraction(2, 3), fraction(9, 4))).toEqual(fraction(3, 2));
    expect(divide(fraction(1, 2), fraction(-1, 4))).toEqual(fraction(-2));
  });

  test('sums and products do not depend on order or grouping', () => {
    holds((a, b, c) => {
      expect(add(a, add(b, c))).toEqual(add(add(c, b), a));
      expect(multiply(a, multiply(b, c))).toEqual(multiply(multiply(c, b), a));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
    });
  });

  test('what is taken away or divided by comes back', () => {
    holds((a, b) => {
      expect(add(subtract(a, b), b)).toEqual(a);
      if (!isZero(b)) expect(multiply(divide(a, b), b)).toEqual(a);
    });
  });

  test('are equal where both parts are', () => {
    expect(equal(fraction(1, 2), fraction(-2, -4))).toBe(true);
    expect(equal(fraction(1, 2), fraction(1, 3))).toBe(false);
    expect(equal(fraction(1, 3), fraction(2, 3))).toBe(false);
  });

  test('order is kept by adding, and turned round by the sign', () => {
    expect([fraction(1, 2), fraction(-1, 3), fraction(1, 3)].sort(compare)).toEqual([
      fraction(-1, 3),
      fraction(1, 3),
      fraction(1, 2),
    ]);
    holds((a, b, c) => {
      expect(compare(add(a, c), add(b, c))).toBe(compare(a, b));
      expect(compare(negate(b), negate(a))).toBe(compare(a, b));
      expect(equal(a, b)).toBe(compare(a, b) === 0);
    });
  });
});
