import type { Files } from './host.ts';

export { main } from './main.ts';
export { nodeHost } from './node/host.ts';

/** What `bin/beside.js` starts in a thread beside; no other run needs it. */
export const takeShare = async (share: unknown, files: Files): Promise<unknown> =>
  (await import('./commands/share.ts')).takeShare(share, files);
