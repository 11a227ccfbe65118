import { exact } from './exact.ts';
import type { Fraction } from './fraction.ts';
import { add, divide, fraction, zero } from './fraction.ts';

/** Of the numbers as they were written; `null` of none. */
export function mean(values: readonly number[]): Fraction | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => add(total, exact(value)), zero);
  return divide(sum, fraction(values.length));
}
