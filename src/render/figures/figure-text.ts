import type { LineAssessment } from '../../assess/types.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Fraction } from '../../number/fraction.ts';
import { absolute } from '../../number/fraction.ts';
import type { Medium } from './medium.ts';
import { signed } from './share.ts';
import { computedValue, roughValue, statedValue, type ValueStyle, valueStyle } from './value.ts';

/** How the figures of one indicator are written in a kind of text. */
export interface FigureStyle {
  readonly medium: Medium;
  readonly values: ValueStyle;
  readonly unit: string | null;
}

export const figureStyle = (indicator: Indicator, medium: Medium): FigureStyle => ({
  medium,
  values: valueStyle(indicator),
  unit: indicator.unit,
});

export const stated = (value: Fraction, { medium, values, unit }: FigureStyle): string =>
  medium.number(statedValue(value, values), unit);

export const computed = (value: Fraction, { medium, values, unit }: FigureStyle): string =>
  medium.number(computedValue(value, values), unit);

/** A guess, as coarse as the data. */
export const rough = (
  value: Fraction,
  apartFrom: readonly Fraction[],
  { medium, values, unit }: FigureStyle,
): string => medium.number(roughValue(value, values, apartFrom), unit);

export const difference = (value: Fraction, { medium, values, unit }: FigureStyle): string =>
  medium.difference(computedValue(value, values), unit);

/** How far apart two values are, without a sign. */
export const apart = (value: Fraction, style: FigureStyle): string => difference(absolute(value), style);

/** A change, with its sign, a rise too. */
export const signedDifference = (value: Fraction, { medium, values, unit }: FigureStyle): string =>
  medium.difference(signed(computedValue(value, values), value), unit);

/** What a forecast must not round onto. */
export const edgesOf = ({ target }: LineAssessment): Fraction[] =>
  [target?.value, target?.min, target?.max].filter(edge => edge != null);
