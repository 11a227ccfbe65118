import type { Indicator } from '../model/indicator.ts';

/** Whether a value lies outside what an indicator can be; limits that contradict each other hold nothing out. */
export function isOutside(value: number | null, limits: Indicator['limits']): boolean {
  if (value === null || !limits || isReversed(limits)) return false;
  return (limits.min !== null && value < limits.min) || (limits.max !== null && value > limits.max);
}

export const isReversed = ({ min, max }: { readonly min: number | null; readonly max: number | null }) =>
  min !== null && max !== null && min > max;
