import type { Figures, Indicator } from '../../model/indicator.ts';
import { figureLines } from '../../model/indicator.ts';
import { decimalsToShow } from '../../number/decimal.ts';
import { decimalsOf, exact } from '../../number/exact.ts';
import { formatApart, formatDecimal } from '../../number/format.ts';
import type { Fraction } from '../../number/fraction.ts';

/** How the values of one indicator are printed, wherever they are. */
export interface ValueStyle {
  /** What the record asks for; `null`: as many as the finest of its figures has, so that they can be compared. */
  readonly decimals: number | null;
  /** The most decimals that a figure of it is written with. */
  readonly written: number;
}

export function valueStyle(indicator: Indicator): ValueStyle {
  let written = 0;
  for (const { figures } of figureLines(indicator)) {
    for (const value of valuesOf(figures)) written = Math.max(written, decimalsOf(value));
  }
  return { decimals: indicator.decimals, written };
}

function valuesOf({ baseline, targets, path, actuals }: Figures): number[] {
  const all = [
    baseline?.value,
    ...targets.flatMap(({ value, min, max }) => [value, min, max]),
    ...path.map(({ value }) => value),
    ...actuals.flatMap(({ value, total }) => [value, total]),
  ];
  return all.filter(value => typeof value === 'number');
}

/** A value that stands in the data, or is a sum or difference of such. */
export function statedValue(value: Fraction, style: ValueStyle): string {
  return formatDecimal(value, style.decimals ?? style.written, { grouping: true });
}

/** A value that stands alone, as it is written. */
export const valueAsWritten = (value: number): string =>
  formatDecimal(exact(value), decimalsOf(value), { grouping: true });

/** How many more decimals than the data a value may have that is computed from it: 13.1 and 15 ask for 13.575. */
const furtherDecimals = 2;

/** A value that a formula gives exactly, such as what is needed now. */
export function computedValue(value: Fraction, style: ValueStyle): string {
  const least = style.decimals ?? 0;
  const most = (style.decimals ?? style.written) + furtherDecimals;
  return formatDecimal(value, Math.max(least, decimalsToShow(value, most)), { grouping: true });
}

/**
 * A value that is no more than a guess is as coarse as the data; but it does not round onto what it is compared
 * with, which would say that the target is met.
 */
export function roughValue(value: Fraction, style: ValueStyle, apartFrom: readonly Fraction[]): string {
  const decimals = style.decimals ?? style.written;
  return formatApart(value, decimals, apartFrom, { grouping: true });
}
