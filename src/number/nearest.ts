import type { Fraction } from './fraction.ts';

/** More than the 53 bits of a double, so that what is cut off decides only which way to round. */
const keptBits = 64;

/**
 * The nearest double, for JSON and for bars. Beyond the largest finite double it is that one: no output knows
 * infinity.
 */
export function toNumber({ numerator, denominator }: Fraction): number {
  if (numerator < 0n) return 0 - toNumber({ numerator: -numerator, denominator });
  const shift = keptBits - (bits(numerator) - bits(denominator));
  const [top, bottom] =
    shift < 0 ? [numerator, denominator << BigInt(-shift)] : [numerator << BigInt(shift), denominator];
  const quotient = top / bottom;
  const sticky = top % bottom === 0n ? quotient : quotient | 1n;
  // in two steps, for 2 ** -shift alone may leave the range of a double
  const half = Math.trunc(shift / 2);
  return Math.min(Number(sticky) * 2 ** -half * 2 ** (half - shift), Number.MAX_VALUE);
}

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}
