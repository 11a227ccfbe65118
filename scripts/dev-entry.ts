import { main } from '../src/main.ts';
import { nodeHost } from '../src/node/host.ts';

main(process.argv.slice(2), nodeHost()).then(code => {
  process.exitCode = code;
});
