import type { Count } from '../model/published.ts';

/** A class that is no stage is counted with them: the total holds it. */
export const sumOfStages = ({ stages, other }: Count): number =>
  Object.values(stages ?? {}).reduce((sum, count) => sum + count, other?.count ?? 0);

/** Whether the stages that are given add up to the total that is given. */
export const isSummed = (count: Count): boolean =>
  count.total === null || count.stages === null || sumOfStages(count) === count.total;

export const totalOf = (count: Count): number => count.total ?? sumOfStages(count);
