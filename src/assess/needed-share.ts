import { divide, equal, subtract } from '../number/fraction.ts';
import { toNumber } from '../number/nearest.ts';
import type { LineAssessment } from './types.ts';

/** How much of the way from baseline to target should have been made by now; `null` where there is no way to go. */
export function neededShare({ course, expected }: LineAssessment): number | null {
  const [start, end] = [course[0], course.at(-1)];
  if (!start || !end || !expected || equal(start.value, end.value)) return null;
  return toNumber(divide(subtract(expected.value, start.value), subtract(end.value, start.value)));
}
