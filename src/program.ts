/** What `bin/reform.js` starts. */
export { nodeHost } from './host-node.ts';
export { main } from './main.ts';
