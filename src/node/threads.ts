import type { Worker } from '../host.ts';

/** One for each processor that this thread leaves free, but not more than three: more were never measured. */
export function sparedThreads(file: string): readonly Worker[] {
  const spared = process.getBuiltinModule('node:os').availableParallelism() - 1;
  return Array.from({ length: Math.min(spared, 3) }, () => inThread(file));
}

const inThread = (file: string) => (share: unknown) =>
  new Promise<unknown>(resolve => {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    optimiseLate();
    const worker = new Worker(file, { workerData: share });
    worker.on('message', resolve);
    worker.on('error', () => resolve(null));
    worker.on('exit', () => resolve(null));
    // Where the machine has no room for another thread, none is started, and this one does it all.
  }).catch(() => null);

/**
 * V8 compiles what runs often a second time, beside the thread that runs it. Where that processor has work of its own,
 * as much as it gains in the first seconds is lost by it: what runs fifteen times as often as usual is often enough.
 */
const optimiseLate = () =>
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1000000');
