import { main } from '../src/main.ts';
import { nodeHost } from '../src/node/host.ts';

process.exitCode = await main(process.argv.slice(2), nodeHost());
