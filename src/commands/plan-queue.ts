import type { Progress } from './progress.ts';

/** Plans that are taken one after the other, each by whoever comes first: threads may take from the same queue. */
export interface PlanQueue {
  readonly ids: readonly string[];
  /** How many have been taken, in memory that threads share. */
  readonly taken: SharedArrayBuffer;
}

export const planQueue = (ids: readonly string[]): PlanQueue => ({
  ids,
  taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
});

/** The ids that nobody else takes, each told before it is read. */
export async function* takenFrom({ ids, taken }: PlanQueue, progress?: Progress): AsyncIterable<string> {
  const counter = new Int32Array(taken);
  for (let index = Atomics.add(counter, 0, 1); index < ids.length; index = Atomics.add(counter, 0, 1)) {
    await progress?.(index, ids.length);
    yield ids[index]!;
  }
  await progress?.(ids.length, ids.length);
}
