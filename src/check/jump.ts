import { exact } from '../number/exact.ts';
import { compare, fraction, multiply } from '../number/fraction.ts';

const tenTimes = 10;

/** Whether one of two figures is ten times the other, or more; both above zero, or both below. */
export function isJump(a: number, b: number): boolean {
  if (a === 0 || b === 0 || a > 0 !== b > 0) return false;
  const less = Math.min(Math.abs(a), Math.abs(b));
  const more = Math.max(Math.abs(a), Math.abs(b));
  if (isFarFromJump(less, more)) return false;
  return compare(exact(more), multiply(exact(less), fraction(tenTimes))) >= 0;
}

/** Most are, and exact arithmetic is dear. */
export const isFarFromJump = (less: number, more: number): boolean => more < less * (tenTimes - 1);
