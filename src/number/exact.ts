import type { Fraction } from './fraction.ts';
import { fraction } from './fraction.ts';

/**
 * The number that was written: 13.1 is 131/10, not the double next to it. JavaScript's shortest decimal text
 * gives back what the file said for anything of up to 15 digits.
 */
export function exact(value: number): Fraction {
  const { digits, decimals } = shortest(value);
  return decimals < 0
    ? fraction(BigInt(digits) * 10n ** BigInt(-decimals))
    : fraction(BigInt(digits), 10n ** BigInt(decimals));
}

/** How many decimals a number is written with: 2 for 48.95, none for 3.0. */
export function decimalsOf(value: number): number {
  return Math.max(0, shortest(value).decimals);
}

function shortest(value: number): { digits: string; decimals: number } {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) throw new RangeError(`${value} is not a number to calculate with`);
  const [, whole = '', decimals = '', exponent = '0'] = parts;
  return { digits: whole + decimals, decimals: decimals.length - Number(exponent) };
}
