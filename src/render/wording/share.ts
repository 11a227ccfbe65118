import { edgesOf } from '../../assess/grade.ts';
import type { Judgement } from '../../model/plan.ts';
import { decimalsToShow } from '../../number/decimal.ts';
import { formatApart, formatDecimal } from '../../number/format.ts';
import type { Fraction } from '../../number/fraction.ts';
import { fraction, isZero, multiply, zero } from '../../number/fraction.ts';

const hundred = fraction(100);

/** Progress and the time gone in per cent: 99.96 is not printed as the 100 that would be the target met. */
export function progressText(share: Fraction): string {
  return `${formatApart(multiply(share, hundred), 1, [zero, hundred], { grouping: true })}%`;
}

/** The time gone, which is most often a whole number of per cent. */
export function elapsedText(share: Fraction): string {
  const percent = multiply(share, hundred);
  return `${formatDecimal(percent, decimalsToShow(percent, 1))}%`;
}

/** 0.947, where 0.95 would claim the edge of a band. */
export function paceText(pace: Fraction, judgement: Judgement): string {
  return formatApart(pace, 2, edgesOf(judgement), { grouping: true });
}

/** A part of a count; rounded by itself, so that the parts need not add up to 100. `null` of nothing. */
export function partText(part: number, whole: number): string | null {
  return whole === 0 ? null : `${formatDecimal(fraction(part * 100, whole), 1)}%`;
}

/** With the sign that a difference has: `+193,083`, `-4.8`, `0`. */
export function signed(text: string, value: Fraction): string {
  return value.numerator > 0n && !isZero(value) ? `+${text}` : text;
}
