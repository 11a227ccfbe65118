import type { LineAssessment } from '../../assess/types.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Fraction } from '../../number/fraction.ts';
import { absolute } from '../../number/fraction.ts';
import type { NumberFormat } from './number-format.ts';
import { signed } from './share.ts';
import { computedValue, roughValue, statedValue, type ValueStyle, valueStyle } from './value.ts';

/** How the figures of one indicator are written in a kind of text. */
export interface FigureStyle {
  readonly numbers: NumberFormat;
  readonly values: ValueStyle;
  readonly unit: string | null;
}

export const figureStyle = (indicator: Indicator, numbers: NumberFormat): FigureStyle => ({
  numbers,
  values: valueStyle(indicator),
  unit: indicator.unit,
});

export const stated = (value: Fraction, { numbers, values, unit }: FigureStyle): string =>
  numbers.number(statedValue(value, values), unit);

export const computed = (value: Fraction, { numbers, values, unit }: FigureStyle): string =>
  numbers.number(computedValue(value, values), unit);

/** A guess, as coarse as the data. */
export const rough = (
  value: Fraction,
  apartFrom: readonly Fraction[],
  { numbers, values, unit }: FigureStyle,
): string => numbers.number(roughValue(value, values, apartFrom), unit);

export const difference = (value: Fraction, { numbers, values, unit }: FigureStyle): string =>
  numbers.difference(computedValue(value, values), unit);

/** How far apart two values are, without a sign. */
export const apart = (value: Fraction, style: FigureStyle): string => difference(absolute(value), style);

/** A change, with its sign, a rise too. */
export const signedDifference = (value: Fraction, { numbers, values, unit }: FigureStyle): string =>
  numbers.difference(signed(computedValue(value, values), value), unit);

/** What a forecast must not round onto. */
export const edgesOf = ({ target }: LineAssessment): Fraction[] =>
  [target?.value, target?.min, target?.max].filter(edge => edge != null);
