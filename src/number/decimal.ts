import type { Fraction } from './fraction.ts';

/** Decimal text, rounded half away from zero: 0.25 to one decimal is `0.3`, −0.25 is `-0.3`, −0.01 is `0.0`. */
export function rounded({ numerator, denominator }: Fraction, decimals: number): string {
  const scaled = numerator * 10n ** BigInt(decimals);
  const size = scaled < 0n ? -scaled : scaled;
  const digits = (2n * size + denominator) / (2n * denominator);
  return withPoint(scaled < 0n ? -digits : digits, decimals);
}

/** How many decimals show the value exactly, but no more than `most`: 2 for 115.75, `most` for a third. */
export function decimalsToShow({ denominator }: Fraction, most: number): number {
  let decimals = 0;
  while (decimals < most && 10n ** BigInt(decimals) % denominator !== 0n) decimals++;
  return decimals;
}

function withPoint(digits: bigint, decimals: number): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
  const whole = size.slice(0, size.length - decimals);
  const minus = digits < 0n ? '-' : '';
  return decimals === 0 ? minus + whole : `${minus}${whole}.${size.slice(-decimals)}`;
}
