import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../src/number/exact.ts';
import { compare, fraction } from '../../src/number/fraction.ts';
import { toNumber } from '../../src/number/nearest.ts';

describe('the nearest double', () => {
  test('is the number itself where there is one', () => {
    const normal = fc.double({ noNaN: true, noDefaultInfinity: true }).filter(x => Math.abs(x) > 1e-300);
    fc.assert(
      fc.property(normal, value => {
        expect(toNumber(exact(value))).toBe(value);
      }),
    );
  });

  test('is what division gives, for whole numbers that doubles hold', () => {
    const whole = fc.maxSafeInteger();
    fc.assert(
      fc.property(
        whole,
        whole.filter(n => n !== 0),
        (a, b) => {
          expect(toNumber(fraction(a, b))).toBe(a / b + 0);
        },
      ),
    );
  });

  test('is right for numbers too long for a double', () => {
    expect(toNumber(fraction(10n ** 400n, 3n * 10n ** 400n))).toBe(1 / 3);
    expect(toNumber(fraction(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(toNumber(fraction((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n))).toBe(2 ** 53 + 2);
    expect(toNumber(fraction((2n ** 53n + 1n) * 2n ** 70n + 1n))).toBe((2 ** 53 + 2) * 2 ** 70);
    expect(toNumber(fraction(300_170n - 107_087n, 500_000n - 107_087n))).toBe(193_083 / 392_913);
  });

  test('keeps order', () => {
    const big = fc.bigInt(-(10n ** 60n), 10n ** 60n);
    const parts = fc.bigInt(1n, 10n ** 60n);
    fc.assert(
      fc.property(big, parts, big, parts, (a, b, c, d) => {
        const [x, y] = [fraction(a, b), fraction(c, d)];
        expect(Math.sign(toNumber(x) - toNumber(y)) * compare(x, y)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is never an infinity, and never minus zero', () => {
    expect(toNumber(fraction(10n ** 400n))).toBe(Number.MAX_VALUE);
    expect(toNumber(fraction(-(10n ** 400n)))).toBe(-Number.MAX_VALUE);
    expect(Object.is(toNumber(fraction(-1n, 10n ** 400n)), 0)).toBe(true);
    expect(Object.is(toNumber(exact(-0)), 0)).toBe(true);
  });
});
