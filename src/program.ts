/** What `bin/reform.js` starts, and `bin/beside.js` in each thread beside it. */
export { takeShare } from './commands/share.ts';
export { main } from './main.ts';
export { nodeHost } from './node/host.ts';
