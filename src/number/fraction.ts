/**
 * Exact arithmetic. A verdict turns on whether a pace is 1, and (13.575 − 13.1) ÷ (1.9 ÷ 4) is 1 only without
 * binary rounding. Always in lowest terms with a denominator above zero, so equal values have equal fields.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new RangeError('division by zero');
  const divisor = greatestCommonDivisor(top, bottom);
  const signed = bottom < 0n ? -divisor : divisor;
  return { numerator: top / signed, denominator: bottom / signed };
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };
export const one: Fraction = { numerator: 1n, denominator: 1n };

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws on a divisor of zero: the callers know what their formula means there. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate(a: Fraction): Fraction {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function absolute(a: Fraction): Fraction {
  return a.numerator < 0n ? negate(a) : a;
}

/** Below, at or above zero. */
export function sign(a: Fraction): -1 | 0 | 1 {
  if (a.numerator === 0n) return 0;
  return a.numerator < 0n ? -1 : 1;
}

export function isZero(a: Fraction): boolean {
  return a.numerator === 0n;
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`: fit for `sort`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function equal(a: Fraction, b: Fraction): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let larger = a < 0n ? -a : a;
  let smaller = b < 0n ? -b : b;
  while (smaller > 0n) {
    const rest = larger % smaller;
    larger = smaller;
    smaller = rest;
  }
  return larger;
}
