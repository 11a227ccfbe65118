import { rounded } from './decimal.ts';
import type { Fraction } from './fraction.ts';
import { compare, fraction } from './fraction.ts';

export interface DecimalStyle {
  /** Thousands apart, as in 107,087. */
  readonly grouping?: boolean;
}

export function formatDecimal(value: Fraction, decimals: number, style: DecimalStyle = {}): string {
  return styled(rounded(value, decimals), style);
}

/** Where no further digit tells a value and an edge apart, as with a third of exactly a third. */
const furtherDigits = 30;

/**
 * Rounded, but with as many more decimals as it takes for the print to lie on the same side of every edge as the
 * value itself: 0.9474 beside an edge at 0.95 is `0.947`, since `0.95` would say that it had reached it.
 */
export function formatApart(
  value: Fraction,
  decimals: number,
  edges: readonly Fraction[],
  style: DecimalStyle = {},
): string {
  let digits = decimals;
  while (digits < decimals + furtherDigits && !liesTrue(value, digits, edges)) digits++;
  return formatDecimal(value, digits, style);
}

function liesTrue(value: Fraction, decimals: number, edges: readonly Fraction[]): boolean {
  const print = fraction(BigInt(rounded(value, decimals).replace('.', '')), 10n ** BigInt(decimals));
  return edges.every(edge => compare(print, edge) === compare(value, edge));
}

function styled(text: string, { grouping = false }: DecimalStyle): string {
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  return grouping ? whole.replace(/\B(?=(\d{3})+$)/g, ',') + text.slice(whole.length) : text;
}
