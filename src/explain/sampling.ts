import type { LineAssessment } from '../assess/types.ts';
import type { Indicator } from '../model/indicator.ts';
import { toNumber } from '../number/nearest.ts';

/** How far two shares of samples must lie apart to differ. */
export interface Sampling {
  /** How many answers the baseline and the actual rest on. */
  readonly baseline: number;
  readonly actual: number;
  /** In points of per cent, at 95 %. */
  readonly apart: number;
}

/**
 * Of shares in % that both say what they rest on; as if everyone had been drawn by chance, which surveys seldom manage:
 * beside the figures, and never in a verdict. It ends in a root, so it is no exact figure as all others are.
 */
export function samplingOf(
  { baseline, actual, value }: LineAssessment,
  { unit }: Pick<Indicator, 'unit'>,
): Sampling | null {
  const [before, after] = [baseline?.entry.sample ?? null, actual?.entry.sample ?? null];
  const isShare = unit !== null && /^[%％]/.test(unit.trim());
  if (!isShare || before === null || after === null || !baseline?.value || !value) return null;
  const [p, q] = [toNumber(baseline.value) / 100, toNumber(value) / 100];
  if ([p, q].some(share => share < 0 || share > 1)) return null;
  const apart = 1.96 * Math.sqrt((p * (1 - p)) / before + (q * (1 - q)) / after) * 100;
  return { baseline: before, actual: after, apart: Math.round(apart * 10) / 10 };
}
