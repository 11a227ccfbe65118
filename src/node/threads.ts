import type { Worker } from '../host.ts';

/** One for each processor that this thread leaves free, but not more than three: more were never measured. */
export function sparedThreads(file: string): readonly Worker[] {
  const spared = process.getBuiltinModule('node:os').availableParallelism() - 1;
  return Array.from({ length: Math.min(spared, 3) }, () => inThread(file));
}

/** It is told the words of the call too: by the command, it knows which compiled form serves. */
const inThread = (file: string) => (share: unknown) =>
  new Promise<unknown>(resolve => {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const worker = new Worker(file, { workerData: share, argv: process.argv.slice(2) });
    worker.on('message', resolve);
    worker.on('error', () => resolve(null));
    worker.on('exit', () => resolve(null));
    // Where the machine has no room for another thread, none is started, and this one does it all.
  }).catch(() => null);
