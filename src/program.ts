import type { Files } from './host.ts';

export { main } from './main.ts';
export { nodeHost } from './node/host.ts';

/** What `bin/worker.js` starts in a worker; no other run needs it. */
export const validateInWorker = async (share: unknown, files: Files): Promise<unknown> =>
  (await import('./commands/validate/workers.ts')).validateInWorker(share, files);
